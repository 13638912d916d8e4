import type { SkillId } from '../roadmap/roadmap';

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
}

/** Proof that every name of a task passed once. */
export interface Passed {
  readonly at: IsoTime;
  readonly file?: string;
  readonly commit?: string;
}

export interface SelfCheckAnswer {
  readonly answer: string;
  readonly verdict: 'got-it' | 'partly' | 'not-yet';
}

/** `${starterId}/${variant}/${taskNumber}`. */
export type TaskKey = string;

export interface SkillRecord {
  readonly status?: Stamped<Status>;
  readonly note?: Stamped<string>;
  readonly startedAt?: IsoTime;
  readonly doneAt?: IsoTime;
  readonly passed?: Readonly<Record<TaskKey, Passed>>;
  readonly selfCheck?: Readonly<Record<string, Stamped<SelfCheckAnswer>>>;
}

export interface StudySession {
  readonly skillId: SkillId;
  readonly startedAt: IsoTime;
  readonly minutes: number;
  readonly deleted?: true;
}

export interface RunningSession {
  readonly skillId: SkillId;
  readonly startedAt: IsoTime;
  readonly seenAt: IsoTime;
}

/** A folder that was scaffolded; the key in {@link Progress.starters} is its Uri. */
export interface ScaffoldedStarter {
  readonly starterId: string;
  readonly stack: string;
  readonly at: IsoTime;
}

export interface Plan {
  readonly hoursPerWeek?: Stamped<number>;
  /** A calendar day `YYYY-MM-DD`, or null for no target. */
  readonly targetDate?: Stamped<string | null>;
  readonly stack?: Stamped<Stack>;
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly studyDays?: Stamped<readonly number[]>;
}

/** Everything a learner did on one roadmap. Immutable: transitions return a new value. */
export interface Progress {
  readonly skills: Readonly<Record<SkillId, SkillRecord>>;
  readonly sessions: Readonly<Record<string, StudySession>>;
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

/** The value a record itself holds: `constructor` and `__proto__` are ordinary ids here. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
