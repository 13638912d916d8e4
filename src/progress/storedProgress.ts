import { isCalendarDay } from './calendarDay';
import { MIGRATIONS, type Migration } from './migrations';
import {
  EMPTY_PROGRESS,
  STACKS,
  STATUSES,
  type DayTotal,
  type Passed,
  type Plan,
  type PlanPart,
  type Progress,
  type RunningSession,
  type ScaffoldedStarter,
  type SelfCheckAnswer,
  type SkillRecord,
  type StudySession,
} from './progress';
import {
  isRecord,
  isWholeNumber,
  readEntries,
  readNullOr,
  readOneOf,
  readShape,
  readStamped,
  readText,
  readTime,
  readTrue,
  readWholeNumber,
  type Read,
  type SetAside,
} from './reading';

export type { SetAside } from './reading';

export const STORED_VERSION = 1;

/** Progress as it lies in workspace state. */
export interface StoredProgress extends Progress {
  readonly version: typeof STORED_VERSION;
  /** Grows by one with each write. */
  readonly revision: number;
}

export interface ReadProgress {
  readonly progress: Progress;
  readonly revision: number;
  readonly setAside: readonly SetAside[];
  /** Written by a newer version of the extension: may be shown, must not be overwritten. */
  readonly isNewer: boolean;
  /** The version it was brought up from: the stored value should be backed up before it changes. */
  readonly migratedFrom?: number;
  /** It could not be brought up to this version: nothing was read and nothing may be overwritten. */
  readonly failure?: MigrationFailure;
}

export interface MigrationFailure {
  readonly version: number;
  readonly cause: unknown;
}

export function toStored(progress: Progress, revision: number): StoredProgress {
  return { version: STORED_VERSION, revision, ...progress };
}

/**
 * Reads whatever workspace state holds. Never throws: what is readable is used, everything else is
 * returned in `setAside`. `undefined` is a learner who has not started.
 */
export function readStoredProgress(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadProgress {
  if (stored === undefined) {
    return NOTHING_READ;
  }
  if (!isRecord(stored) || !isWholeNumber(stored['version'])) {
    return { ...NOTHING_READ, setAside: [{ path: '', value: stored }] };
  }
  const version = stored['version'];
  try {
    const current = migrations
      .slice(version)
      .reduce<Readonly<Record<string, unknown>>>((value, migrate) => migrate(value), stored);
    return {
      ...readCurrent(current),
      isNewer: version > STORED_VERSION,
      ...(version < STORED_VERSION ? { migratedFrom: version } : {}),
    };
  } catch (cause) {
    return { ...NOTHING_READ, failure: { version, cause } };
  }
}

const NOTHING_READ: ReadProgress = {
  progress: EMPTY_PROGRESS,
  revision: 0,
  setAside: [],
  isNewer: false,
};

function readCurrent(stored: unknown): Omit<ReadProgress, 'isNewer'> {
  const setAside: SetAside[] = [];
  const { version: _version, revision = 0, ...parts } = readAll(stored, '', setAside) ?? {};
  return { progress: { ...EMPTY_PROGRESS, ...parts }, revision, setAside };
}

const readSelfCheckAnswer = readShape<SelfCheckAnswer>(
  { answer: readText, verdict: readOneOf(['got-it', 'partly', 'not-yet']) },
  ['answer', 'verdict'],
);

const readPassed = readShape<Passed>(
  { at: readTime, file: readText, commit: readText, removed: readTrue, changedAt: readTime },
  ['at'],
);

const readSkillRecord = readShape<SkillRecord>({
  status: readStamped(readNullOr(readOneOf(STATUSES))),
  note: readStamped(readText),
  startedAt: readTime,
  doneAt: readTime,
  passed: readEntries(readPassed),
  selfCheck: readEntries(readStamped(readNullOr(readSelfCheckAnswer))),
});

/** No stretch of study is longer than a week. */
const MAX_MINUTES = 7 * 24 * 60;

const readMinutes: Read<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= MAX_MINUTES && !Object.is(value, -0)
    ? value
    : undefined;

const readSession = readShape<StudySession>(
  {
    skillId: readText,
    startedAt: readTime,
    minutes: readMinutes,
    deleted: readTrue,
    editedAt: readTime,
  },
  ['skillId', 'startedAt', 'minutes'],
);

/** Nearly a thousand of the longest stretches, begun on one day; a date that far off can be written. */
const MAX_DAY_MINUTES = 10_000_000;

const readDayTotal: Read<DayTotal> = (value) => {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) {
    return undefined;
  }
  const [startMinute, minutes, marks, changedAt] = value as unknown[];
  const isValid =
    isWholeNumber(startMinute) &&
    startMinute < 24 * 60 &&
    isWholeNumber(minutes) &&
    minutes <= MAX_DAY_MINUTES &&
    typeof marks === 'string';
  if (!isValid) {
    return undefined;
  }
  if (value.length === 3) {
    return [startMinute, minutes, marks];
  }
  const time = readTime(changedAt, '', []);
  return time === undefined ? undefined : [startMinute, minutes, marks, time];
};

const readRunning = readShape<RunningSession>(
  { skillId: readText, startedAt: readTime, seenAt: readTime },
  ['skillId', 'startedAt', 'seenAt'],
);

const readScaffolded = readShape<ScaffoldedStarter>(
  { starterId: readText, stack: readText, at: readTime, checkpoint: readTrue },
  ['starterId', 'stack', 'at'],
);

/** The hours a week a plan may hold; also what the command accepts. */
export function isHoursPerWeek(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 80;
}

const readHoursPerWeek: Read<number> = (value) => (isHoursPerWeek(value) ? value : undefined);

const readTargetDate: Read<string> = (value) =>
  typeof value === 'string' && isCalendarDay(value) ? value : undefined;

/** More than a week has: a plan always travels, and must not fill the copy that carries it. */
const MAX_STUDY_DAYS = 100;

/** Days of the week as a plan may hold them, 0 for Sunday to 6 for Saturday; also what the command accepts. */
export function isStudyDays(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_STUDY_DAYS &&
    value.every((day) => isWholeNumber(day) && day <= 6)
  );
}

const readStudyDays: Read<readonly number[]> = (value) => (isStudyDays(value) ? value : undefined);

/** A part without a value was taken back; one whose value cannot be read is set aside whole. */
function readPart<T>(read: Read<T>): Read<PlanPart<T>> {
  const readWithValue = readShape<PlanPart<unknown>>({ value: read, at: readTime }, [
    'value',
    'at',
  ]);
  const readTakenBack = readShape<PlanPart<unknown>>({ value: read, at: readTime }, ['at']);
  return (value, path, setAside) => {
    const hasValue = isRecord(value) && Object.hasOwn(value, 'value');
    const readWhole = hasValue ? readWithValue : readTakenBack;
    return readWhole(value, path, setAside) as PlanPart<T> | undefined;
  };
}

const readPlan = readShape<Plan>({
  hoursPerWeek: readPart(readHoursPerWeek),
  targetDate: readPart(readNullOr(readTargetDate)),
  stack: readPart(readOneOf(STACKS)),
  studyDays: readPart(readStudyDays),
});

const readAll = readShape<Partial<Progress> & { version?: number; revision?: number }>({
  version: readWholeNumber,
  revision: readWholeNumber,
  skills: readEntries(readSkillRecord),
  sessions: readEntries(readSession),
  dayTotals: readEntries(readEntries(readDayTotal, isCalendarDay)),
  running: readRunning,
  starters: readEntries(readScaffolded),
  milestones: readEntries(readTime),
  plan: readPlan,
});
