import { z } from 'zod';
import { incomparableLengths } from '../roadmap/incomparableLengths';
import { hoursRangeSchema } from '../roadmap/schema';

const name = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'must be lower-case words joined by _');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by -');
const text = z.string().trim().min(1).max(400);
/** A program and its arguments; never a line for a shell. */
const command = z.array(z.string().min(1)).min(1).nullable();

const taskSchema = z.strictObject({
  n: z.int().min(1).max(11),
  title: text,
  skills: z.array(id).min(1),
  tests: z.array(name),
  checks: z.array(name),
  optional: z.boolean(),
  file: z.string().optional(),
});

const fieldsSchema = z.strictObject({
  format: z.literal('backend-roadmap-starter/1'),
  id,
  phase: id,
  stack: id,
  title: text,
  summary: text,
  hours: hoursRangeSchema,
  requires: z.record(z.string(), z.string()),
  /** The starter whose finished project this one is laid over. */
  continues: id.nullable(),
  /** The file that leads through the tasks; README.md when left out. */
  guide: z.string().min(1).optional(),
  /** This project was solved by us, and proves nothing. Only in a learner's folder. */
  checkpoint: z.literal(true).optional(),
  commands: z.strictObject({ setup: command, run: command, test: command, testOne: command }),
  health: z.string().nullable(),
  /** What the learner writes; `reviews/` stands for whatever they add to that folder. */
  learnerFiles: z.array(z.string().min(1)).min(1),
  green: z.array(name).min(1),
  tasks: z.array(taskSchema).min(1).max(11),
  services: z.array(z.string()),
});

/** `starter.json` of one variant of a starter. */
export const starterManifestSchema = z
  .custom<unknown>((value) => incomparableLengths(value).length === 0, 'has a wrong key length')
  .pipe(fieldsSchema);

export type StarterManifest = z.infer<typeof starterManifestSchema>;
