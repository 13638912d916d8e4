import type { SkillId } from '../roadmap/roadmap';
import type { CalendarDay } from './calendarDay';

export const STATUSES = ['todo', 'inProgress', 'done', 'skipped'] as const;
export type Status = (typeof STATUSES)[number];

export const STACKS = [
  'python-fastapi',
  'python-django',
  'javascript-express',
  'java-spring-boot',
  'go-gin',
  'go-echo',
] as const;
export type Stack = (typeof STACKS)[number];

/** An instant as `Date.toISOString` writes it. */
export type IsoTime = string;

/** A value with the time it was set, so that two copies can be merged: the later one wins. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: IsoTime;
  /** When it was written, if later than `at`: undo writes a former value again with its own time. */
  readonly changedAt?: IsoTime;
}

/**
 * Proof that every name of a task passed once. A reset leaves it here marked as removed, so that a
 * copy that still has it cannot bring it back; {@link passedTasks} gives those that count.
 */
export interface Passed {
  readonly at: IsoTime;
  readonly file?: string;
  readonly commit?: string;
  readonly removed?: true;
  /** When it was removed or brought back, if it ever was. */
  readonly changedAt?: IsoTime;
}

export interface SelfCheckAnswer {
  readonly answer: string;
  readonly verdict: 'got-it' | 'partly' | 'not-yet';
}

/** `${starterId}/${variant}/${taskNumber}`. */
export type TaskKey = string;

export interface SkillRecord {
  /** What the learner said; null once that was taken back. Belongs together with the next two. */
  readonly status?: Stamped<Status | null>;
  readonly startedAt?: IsoTime;
  readonly doneAt?: IsoTime;
  /** Empty once it was taken back. */
  readonly note?: Stamped<string>;
  readonly passed?: Readonly<Record<TaskKey, Passed>>;
  /** By question; null once an answer was taken back. */
  readonly selfCheck?: Readonly<Record<string, Stamped<SelfCheckAnswer | null>>>;
}

/** A start and a finish belong to the status they came with and are never mixed with another's. */
export type StatusParts = Pick<SkillRecord, 'status' | 'startedAt' | 'doneAt'>;

export interface StudySession {
  readonly skillId: SkillId;
  readonly startedAt: IsoTime;
  readonly minutes: number;
  readonly deleted?: true;
  /** When it was last corrected, deleted or brought back. */
  readonly editedAt?: IsoTime;
}

export interface RunningSession {
  readonly skillId: SkillId;
  readonly startedAt: IsoTime;
  readonly seenAt: IsoTime;
}

/**
 * A folder that was scaffolded; the key in {@link Progress.starters} is its Uri. A starter that
 * continues another one in the same folder has `#` and its id behind it.
 */
export interface ScaffoldedStarter {
  readonly starterId: string;
  readonly stack: string;
  readonly at: IsoTime;
  /** It came solved, so that a later starter could be begun: it is evidence for nothing. */
  readonly checkpoint?: true;
}

/** A part of the plan; without a value once it was taken back: then it is as the settings say. */
export interface PlanPart<T> {
  readonly value?: T;
  readonly at: IsoTime;
}

export interface Plan {
  readonly hoursPerWeek?: PlanPart<number>;
  /** A calendar day `YYYY-MM-DD`, or null for no target. */
  readonly targetDate?: PlanPart<string | null>;
  readonly stack?: PlanPart<Stack>;
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly studyDays?: PlanPart<readonly number[]>;
}

/**
 * What is left of the sessions of one skill and day where they themselves are not known. There may be
 * a thousand of these in a portable copy, hence a list without names.
 */
export type DayTotal = readonly [
  /** The start of the first session, in minutes after midnight UTC. */
  startMinute: number,
  minutes: number,
  /** Marks of the sessions counted, one after the other. */
  marks: string,
  /** When one of them was last corrected, or the total written again by undo. */
  changedAt?: IsoTime,
];

/** By skill and by the UTC day the sessions started on. */
export type DayTotals = Readonly<Record<SkillId, Readonly<Record<CalendarDay, DayTotal>>>>;

/** Everything a learner did on one roadmap. Immutable: transitions return a new value. */
export interface Progress {
  readonly skills: Readonly<Record<SkillId, SkillRecord>>;
  readonly sessions: Readonly<Record<string, StudySession>>;
  /** Older sessions as a portable copy carries them; `foldedSessions` tells what of it counts. */
  readonly dayTotals?: DayTotals;
  readonly running?: RunningSession;
  readonly starters: Readonly<Record<string, ScaffoldedStarter>>;
  readonly milestones: Readonly<Record<string, IsoTime>>;
  readonly plan: Plan;
}

export const EMPTY_PROGRESS: Progress = {
  skills: {},
  sessions: {},
  starters: {},
  milestones: {},
  plan: {},
};

export function taskKey(starterId: string, variant: string, taskNumber: number): TaskKey {
  return `${starterId}/${variant}/${taskNumber}`;
}

export function statusParts({ status, startedAt, doneAt }: SkillRecord): StatusParts {
  return {
    ...(status === undefined ? {} : { status }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(doneAt === undefined ? {} : { doneAt }),
  };
}

/** The tasks that count as passed: those not removed by a reset. */
export function passedTasks(record: SkillRecord | undefined): Readonly<Record<TaskKey, Passed>> {
  const passed = record?.passed ?? {};
  const isAnyRemoved = Object.values(passed).some(({ removed }) => removed);
  return isAnyRemoved
    ? Object.fromEntries(Object.entries(passed).filter(([, { removed }]) => !removed))
    : passed;
}

/** The value a record itself holds: `constructor` and `__proto__` are ordinary ids here. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
