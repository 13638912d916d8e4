import { z } from 'zod';

const json: z.ZodType = z.json();
const path = z.string().min(1).describe('error.code, 0.url, or . for the whole value');

const rule = z.union([
  z
    .strictObject({ matches: z.string() })
    .describe('a regular expression that is found in the value'),
  z.strictObject({ not: json }).describe('is there, and is not this value'),
  z.strictObject({ count: z.int().min(0) }).describe('a list of this length'),
  z.strictObject({ keys: z.array(z.string()) }).describe('an object with exactly these keys'),
  z
    .strictObject({ nowUtc: z.literal(true) })
    .describe('ISO 8601 in UTC, within five minutes of now'),
]);
const wanted = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), rule]);
const wantedByPath = z.record(path, wanted);
const save = z
  .record(z.string().regex(/^\w+$/), z.string())
  .describe('keeps the value at a path, or of "header X-Request-Id", for {name} in later steps');
const lacks = z.array(z.string().min(1)).describe('texts that must not occur anywhere');

const requestStep = z.strictObject({
  request: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    path: z.string().startsWith('/'),
    json: json.optional(),
    text: z.string().optional().describe('a body that is sent as it is'),
    auth: z
      .string()
      .nullable()
      .optional()
      .describe('name:password; null for none; else the demo user'),
    headers: z.record(z.string(), z.string()).optional(),
  }),
  expect: z.strictObject({
    status: z.int().min(200).max(599),
    headers: z.record(z.string(), wanted).optional(),
    body: wantedByPath.optional(),
    text: z.string().optional(),
    lacks: lacks.optional(),
  }),
  save: save.optional(),
});

const restartStep = z.strictObject({
  restart: z.union([z.literal(true), z.strictObject({ failsWith: z.string() })]),
});

const envStep = z.strictObject({ env: z.record(z.string(), z.string()) });

const logStep = z.strictObject({
  log: z.strictObject({
    count: z.int().min(0).optional(),
    line: wantedByPath,
    lacks: lacks.optional(),
  }),
});

const dataFileStep = z.strictObject({
  dataFile: z.union([
    z.literal('absent'),
    z.strictObject({ write: z.string() }),
    z.strictObject({ text: z.string() }),
    z.strictObject({ body: wantedByPath, lacks: lacks.optional() }),
  ]),
  save: save.optional(),
});

const migrateStep = z.strictObject({
  migrate: z
    .union([z.literal(true), z.string().regex(/^\d{4}$/)])
    .describe('brings the database to the newest migration, or to this one'),
});

const sqlStep = z.strictObject({
  sql: z.string(),
  rows: z.array(z.array(json)).optional(),
  refused: z.literal(true).optional().describe('a constraint of the database must say no'),
});

const databaseUrlStep = z.strictObject({
  databaseUrl: z
    .strictObject({
      env: z.record(z.string(), z.string()),
      host: z.string().optional(),
      port: z.int().optional(),
      database: z.string().optional(),
      embedded: z.literal(true).optional(),
      failsWith: z.string().optional(),
      lacks: lacks.optional(),
    })
    .describe('the database that linkbox chooses with these environment variables'),
});

const count = z.int().min(0);

const databaseSteps = [
  migrateStep,
  sqlStep,
  databaseUrlStep,
  z.strictObject({
    queries: z
      .strictObject({ max: count.optional(), reads: count.optional() })
      .describe('how many the last request sent to the database'),
  }),
  z.strictObject({
    pool: z.strictObject({ size: count.optional(), inUse: count.optional() }),
  }),
  z.strictObject({ index: z.strictObject({ table: z.string(), column: z.string() }) }),
  z.strictObject({
    blind: z.literal(true).describe('the storage finds every slug free, as in a lost race'),
  }),
  z.strictObject({
    phase4: z.literal(true).describe('every case of phase 4 without dataFile, on the database'),
  }),
];

const securitySteps = [
  z.strictObject({
    start: z
      .strictObject({
        env: z.record(z.string(), z.string()),
        failsWith: z.string().min(1),
        lacks: lacks.optional(),
      })
      .describe('with these settings too, for this step alone, linkbox must refuse to start'),
  }),
  z.strictObject({
    page: z
      .strictObject({
        path: z.string().startsWith('/'),
        has: z.array(z.string().min(1)).min(1).describe('texts that the HTML must hold'),
        lacks: lacks.optional(),
        headers: z.record(z.string(), wanted).optional(),
      })
      .describe('GET without credentials answers 200 with text/html'),
  }),
];

const laterSteps = [...databaseSteps, ...securitySteps];

/** One file of `tests/cases`: what linkbox does, in the same words for every stack; empty where a learner writes. */
export const caseFileSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/),
    task: z.int().min(0).max(11),
    steps: z
      .array(z.union([requestStep, restartStep, envStep, logStep, dataFileStep, ...laterSteps]))
      .min(1),
  }),
);

export type HttpCase = z.infer<typeof caseFileSchema>[number];
