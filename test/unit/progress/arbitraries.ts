import fc from 'fast-check';
import {
  STACKS,
  STATUSES,
  type DayTotal,
  type Plan,
  type PlanPart,
  type Progress,
  type SelfCheckAnswer,
  type SkillRecord,
} from '../../../src/progress/progress';

const seed = process.env['BACKEND_ROADMAP_PROPERTY_SEED'];

/** How a property is tried: with more cases in the long run, `npm run test:properties`. */
export const PROPERTY_RUNS: { readonly numRuns: number; readonly seed?: number } = {
  numRuns: Number(process.env['BACKEND_ROADMAP_PROPERTY_RUNS'] ?? 200),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};

/** Stored values are plain objects, and so are these. */
const plain = { noNullPrototype: true };

/** Few enough to meet again, so that copies disagree and clocks are equal. */
const fewTimes = fc.integer({ min: 0, max: 9 }).map((hour) => `2026-11-22T0${hour}:00:00.000Z`);

const anyTime = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const time = fc.oneof({ weight: 4, arbitrary: fewTimes }, anyTime);

export const anyId = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('loops', 'functions', '7', 'a/b~c') },
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '\ud800', '\udc00x'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const shortText = fc.oneof(
  fc.constantFrom('', 'read again', '\ud83d'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

function recordOf<T>(value: fc.Arbitrary<T>, key = anyId): fc.Arbitrary<Record<string, T>> {
  return fc.array(fc.tuple(key, value), { maxLength: 4 }).map(
    // Object.fromEntries makes `__proto__` an ordinary key.
    (entries) => Object.fromEntries(entries) as Record<string, T>,
  );
}

function shape<T extends object>(
  parts: { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> },
  requiredKeys: readonly (keyof T)[],
): fc.Arbitrary<T> {
  return fc.record(parts, { ...plain, requiredKeys: [...requiredKeys] });
}

const stamped = <T>(value: fc.Arbitrary<T>) =>
  shape<{ value: T; at: string; changedAt?: string }>(
    { value: value as fc.Arbitrary<Exclude<T, undefined>>, at: time, changedAt: time },
    ['value', 'at'],
  );

const answer: fc.Arbitrary<SelfCheckAnswer> = shape<SelfCheckAnswer>(
  { answer: shortText, verdict: fc.constantFrom('got-it', 'partly', 'not-yet') },
  ['answer', 'verdict'],
);

const passed = shape<NonNullable<SkillRecord['passed']>[string]>(
  { at: time, file: shortText, commit: shortText, removed: fc.constant(true), changedAt: time },
  ['at'],
);

const skillRecord = shape<SkillRecord>(
  {
    status: stamped(fc.option(fc.constantFrom(...STATUSES))),
    startedAt: time,
    doneAt: time,
    note: stamped(shortText),
    passed: recordOf(passed),
    selfCheck: recordOf(stamped(fc.option(answer))),
  },
  [],
);

const session = shape<Progress['sessions'][string]>(
  {
    skillId: anyId,
    startedAt: time,
    minutes: fc.oneof(
      fc.integer({ min: 0, max: 600 }),
      fc.double({ min: 0.1, max: 90, noNaN: true }),
    ),
    deleted: fc.constant(true),
    editedAt: time,
  },
  ['skillId', 'startedAt', 'minutes'],
);

const day = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23') },
  anyTime.map((text) => text.slice(0, 10)),
);

const startMinute = fc.integer({ min: 0, max: 1439 });
const minutes = fc.integer({ min: 0, max: 600 });
const marks = fc.constantFrom('', '0000001', '00000010000002');
const dayTotal: fc.Arbitrary<DayTotal> = fc.oneof(
  fc.tuple(startMinute, minutes, marks),
  fc.tuple(startMinute, minutes, marks, time),
);

const planPart = <T>(value: fc.Arbitrary<Exclude<T, undefined>>) =>
  shape<PlanPart<T>>({ value, at: time }, ['at']);

const plan = shape<Plan>(
  {
    hoursPerWeek: planPart<number>(fc.integer({ min: 1, max: 80 })),
    targetDate: planPart<string | null>(fc.option(day)),
    stack: planPart(fc.constantFrom(...STACKS)),
    studyDays: planPart<readonly number[]>(fc.array(fc.integer({ min: 0, max: 6 }))),
  },
  [],
);

/** Progress of every shape there is, also of shapes that no transition makes. */
export const anyProgress: fc.Arbitrary<Progress> = shape<Progress>(
  {
    skills: recordOf(skillRecord),
    sessions: recordOf(session),
    dayTotals: recordOf(recordOf(dayTotal, day)),
    running: shape<NonNullable<Progress['running']>>(
      { skillId: anyId, startedAt: time, seenAt: time },
      ['skillId', 'startedAt', 'seenAt'],
    ),
    starters: recordOf(
      shape<Progress['starters'][string]>(
        { starterId: shortText, stack: shortText, at: time, checkpoint: fc.constant(true) },
        ['starterId', 'stack', 'at'],
      ),
    ),
    milestones: recordOf(time),
    plan,
  },
  ['skills', 'sessions', 'starters', 'milestones', 'plan'],
);
