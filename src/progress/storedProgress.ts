import { isCalendarDay } from './calendarDay';
import {
  EMPTY_PROGRESS,
  STACKS,
  STATUSES,
  type IsoTime,
  type Passed,
  type Plan,
  type Progress,
  type RunningSession,
  type ScaffoldedStarter,
  type SelfCheckAnswer,
  type SkillRecord,
  type Stamped,
  type StudySession,
} from './progress';

export const STORED_VERSION = 1;

/** Progress as it lies in workspace state. */
export interface StoredProgress extends Progress {
  readonly version: typeof STORED_VERSION;
  /** Grows by one with each write. */
  readonly revision: number;
}

/** A value that could not be read and where it stood, so that it can be kept instead of dropped. */
export interface SetAside {
  readonly path: string;
  readonly value: unknown;
}

export interface ReadProgress {
  readonly progress: Progress;
  readonly revision: number;
  readonly setAside: readonly SetAside[];
  /** Written by a newer version of the extension: may be shown, must not be overwritten. */
  readonly isNewer: boolean;
}

export function toStored(progress: Progress, revision: number): StoredProgress {
  return { version: STORED_VERSION, revision, ...progress };
}

/**
 * Reads whatever workspace state holds. Never throws: what is readable is used, everything else is
 * returned in `setAside`. `undefined` is a learner who has not started.
 */
export function readStoredProgress(stored: unknown): ReadProgress {
  if (stored === undefined) {
    return { progress: EMPTY_PROGRESS, revision: 0, setAside: [], isNewer: false };
  }
  if (!isRecord(stored) || !isWholeNumber(stored['version'])) {
    const setAside = [{ path: '', value: stored }];
    return { progress: EMPTY_PROGRESS, revision: 0, setAside, isNewer: false };
  }
  const setAside: SetAside[] = [];
  const progress = readProgress(stored, setAside);
  const revision = optional(stored['revision'], 'revision', readWholeNumber, setAside) ?? 0;
  return { progress, revision, setAside, isNewer: stored['version'] > STORED_VERSION };
}

/** Returns the value in its checked shape, or undefined when it cannot be read. */
type Read<T> = (value: unknown, path: string, setAside: SetAside[]) => T | undefined;

function readProgress(stored: Record<string, unknown>, setAside: SetAside[]): Progress {
  const { skills, sessions, running, starters, milestones, plan } = stored;
  const runningSession = optional(running, 'running', readRunning, setAside);
  return {
    skills: readEntries(skills, 'skills', readSkillRecord, setAside),
    sessions: readEntries(sessions, 'sessions', readSession, setAside),
    ...(runningSession === undefined ? {} : { running: runningSession }),
    starters: readEntries(starters, 'starters', readScaffolded, setAside),
    milestones: readEntries(milestones, 'milestones', readTime, setAside),
    plan: readPlan(plan, setAside),
  };
}

function readEntries<T>(
  value: unknown,
  path: string,
  read: Read<T>,
  setAside: SetAside[],
): Record<string, T> {
  if (value === undefined) {
    return {};
  }
  if (!isRecord(value)) {
    setAside.push({ path, value });
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const result = optional(entry, `${path}/${key}`, read, setAside);
      return result === undefined ? [] : [[key, result]];
    }),
  );
}

function optional<T>(
  value: unknown,
  path: string,
  read: Read<T>,
  setAside: SetAside[],
): T | undefined {
  if (value === undefined) {
    return undefined;
  }
  const result = read(value, path, setAside);
  if (result === undefined) {
    setAside.push({ path, value });
  }
  return result;
}

const readSkillRecord: Read<SkillRecord> = (value, path, setAside) => {
  if (!isRecord(value)) {
    return undefined;
  }
  const part = <T>(key: string, read: Read<T>) =>
    optional(value[key], `${path}/${key}`, read, setAside);
  const entries = <T>(key: string, read: Read<T>) =>
    part(key, (inner, innerPath) =>
      isRecord(inner) ? readEntries(inner, innerPath, read, setAside) : undefined,
    );
  return withoutUndefined<SkillRecord>({
    status: part('status', stamped(oneOf(STATUSES))),
    note: part('note', stamped(readText)),
    startedAt: part('startedAt', readTime),
    doneAt: part('doneAt', readTime),
    passed: entries('passed', readPassed),
    selfCheck: entries('selfCheck', stamped(readAnswer)),
  });
};

const readPassed: Read<Passed> = (value, path, setAside) => {
  if (!isRecord(value) || !isTime(value['at'])) {
    return undefined;
  }
  const { at, file, commit } = value;
  return withoutUndefined<Passed>({
    at,
    file: optional(file, `${path}/file`, readText, setAside),
    commit: optional(commit, `${path}/commit`, readText, setAside),
  });
};

const readAnswer: Read<SelfCheckAnswer> = (value) => {
  if (!isRecord(value) || typeof value['answer'] !== 'string') {
    return undefined;
  }
  const { answer, verdict } = value;
  const isVerdict = verdict === 'got-it' || verdict === 'partly' || verdict === 'not-yet';
  return isVerdict ? { answer, verdict } : undefined;
};

const readSession: Read<StudySession> = (value, path, setAside) => {
  if (!isRecord(value)) {
    return undefined;
  }
  const { skillId, startedAt, minutes } = value;
  const isValid =
    typeof skillId === 'string' &&
    isTime(startedAt) &&
    typeof minutes === 'number' &&
    minutes >= 0 &&
    Number.isFinite(minutes);
  if (!isValid) {
    return undefined;
  }
  const deleted = optional(value['deleted'], `${path}/deleted`, readTrue, setAside);
  return { skillId, startedAt, minutes, ...(deleted === undefined ? {} : { deleted }) };
};

const readRunning: Read<RunningSession> = (value) => {
  if (!isRecord(value)) {
    return undefined;
  }
  const { skillId, startedAt, seenAt } = value;
  return typeof skillId === 'string' && isTime(startedAt) && isTime(seenAt)
    ? { skillId, startedAt, seenAt }
    : undefined;
};

const readScaffolded: Read<ScaffoldedStarter> = (value) => {
  if (!isRecord(value)) {
    return undefined;
  }
  const { starterId, stack, at } = value;
  return typeof starterId === 'string' && typeof stack === 'string' && isTime(at)
    ? { starterId, stack, at }
    : undefined;
};

function readPlan(value: unknown, setAside: SetAside[]): Plan {
  if (value !== undefined && !isRecord(value)) {
    setAside.push({ path: 'plan', value });
  }
  const plan = isRecord(value) ? value : {};
  const part = <T>(key: keyof Plan, read: Read<T>) =>
    optional(plan[key], `plan/${key}`, stamped(read), setAside);
  return withoutUndefined<Plan>({
    hoursPerWeek: part('hoursPerWeek', readHoursPerWeek),
    targetDate: part('targetDate', readTargetDate),
    stack: part('stack', oneOf(STACKS)),
    studyDays: part('studyDays', readStudyDays),
  });
}

/** The hours a week a plan may hold; also what the command accepts. */
export function isHoursPerWeek(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 80;
}

const readHoursPerWeek: Read<number> = (value) => (isHoursPerWeek(value) ? value : undefined);

const readTargetDate: Read<string | null> = (value) =>
  value === null || (typeof value === 'string' && isCalendarDay(value)) ? value : undefined;

const readStudyDays: Read<readonly number[]> = (value) =>
  Array.isArray(value) && value.every((day) => isWholeNumber(day) && day <= 6) ? value : undefined;

const readText: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

const readTrue: Read<true> = (value) => (value === true ? value : undefined);

const readWholeNumber: Read<number> = (value) => (isWholeNumber(value) ? value : undefined);

const readTime: Read<IsoTime> = (value) => (isTime(value) ? value : undefined);

function oneOf<T extends string>(values: readonly T[]): Read<T> {
  return (value) => values.find((candidate) => candidate === value);
}

function stamped<T>(read: Read<T>): Read<Stamped<T>> {
  return (value, path, setAside) => {
    if (!isRecord(value) || !isTime(value['at'])) {
      return undefined;
    }
    const inner = read(value['value'], path, setAside);
    return inner === undefined ? undefined : { value: inner, at: value['at'] };
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWholeNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isTime(value: unknown): value is IsoTime {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** Drops keys without a value: the stored shape has optional keys, never undefined ones. */
function withoutUndefined<T>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
