import { compareJson } from './canonical';
import {
  ownValue,
  statusParts,
  type DayTotal,
  type Passed,
  type Plan,
  type PlanPart,
  type Progress,
  type SkillRecord,
  type Stamped,
  type StatusParts,
  type StudySession,
} from './progress';
import { runId } from './sessions';
import { clockOf, stampAfter, stampOver, type Written } from './stamp';
import { removePassed } from './transitions';

/** A change a learner made, with what it takes to go back. */
export interface Change {
  readonly label: string;
  readonly before: Progress;
  readonly after: Progress;
  /** Changes of one series that follow each other are one step, like the pauses of somebody typing. */
  readonly series?: object | undefined;
}

export interface History {
  readonly undoable: readonly Change[];
  readonly redoable: readonly Change[];
}

export const EMPTY_HISTORY: History = { undoable: [], redoable: [] };

/** Changes that can be taken back in one window. */
export const HISTORY_DEPTH = 100;

export function recordChange(history: History, change: Change): History {
  const last = history.undoable.at(-1);
  const isContinued =
    change.series !== undefined && last?.series === change.series && last.after === change.before;
  const undoable = isContinued
    ? [...history.undoable.slice(0, -1), { ...change, before: last.before }]
    : [...history.undoable, change];
  return { undoable: undoable.slice(-HISTORY_DEPTH), redoable: [] };
}

/**
 * Takes one change back without touching what happened since elsewhere: only what differs between
 * `from` and `to` returns to `to`, and evidence gathered since stays. What returns is written anew,
 * with a time of now, so that merging with an older copy does not bring the change back. The running
 * session, starters and milestones are a record of what happened and are never taken away.
 */
export function revert(current: Progress, from: Progress, to: Progress, now: Date): Progress {
  const dayTotals = revertEntries(current.dayTotals, from.dayTotals, to.dayTotals, (...days) =>
    revertEntries(...days, (...total) => restoreDayTotal(...total, now)),
  );
  return {
    ...current,
    skills: {
      ...revertEntries(current.skills, from.skills, to.skills, (...record) =>
        restoreSkill(...record, now),
      ),
    },
    sessions: {
      ...revertEntries(current.sessions, from.sessions, to.sessions, (...session) =>
        restoreSession(...session, now),
      ),
      ...endedRun(current, to),
    },
    ...(dayTotals === undefined ? {} : { dayTotals }),
    starters: { ...to.starters, ...current.starters },
    milestones: { ...to.milestones, ...current.milestones },
    plan: {
      ...(revertEntries(planParts(current), planParts(from), planParts(to), (...part) =>
        restorePart(...part, now),
      ) as Plan),
    },
  };
}

function planParts({ plan }: Progress): Entries<AnyPart> {
  return plan as Entries<AnyPart>;
}

/** Taking back the end of a session does not take the time that was studied. */
function endedRun({ sessions }: Progress, { running }: Progress): Progress['sessions'] {
  const id = running && runId(running);
  const session = id === undefined ? undefined : ownValue(sessions, id);
  return id === undefined || session === undefined ? {} : { [id]: session };
}

/** Makes `current` what `target` is, as a change of now: for a backup or an import that replaces. */
export function restore(current: Progress, target: Progress, now: Date): Progress {
  return revert(current, current, target, now);
}

/** What a value becomes that differs between `from` and `to`; undefined where there is none. */
type Restore<T> = (current: T | undefined, from: T | undefined, to: T | undefined) => T | undefined;

type Entries<T> = Readonly<Record<string, T>>;

function revertEntries<T>(
  current: Entries<T> | undefined,
  from: Entries<T> | undefined,
  to: Entries<T> | undefined,
  restoreEntry: Restore<T>,
): Record<string, T> | undefined {
  const [before = {}, after = {}] = [from, to];
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) =>
    isChanged(ownValue(before, key), ownValue(after, key)),
  );
  const restored = changed.flatMap((key) => {
    const value = restoreEntry(
      ownValue(current ?? {}, key),
      ownValue(before, key),
      ownValue(after, key),
    );
    return value === undefined ? [] : [[key, value] as const];
  });
  return current === undefined && restored.length === 0
    ? undefined
    : Object.fromEntries([...Object.entries(current ?? {}), ...restored]);
}

function isChanged(from: unknown, to: unknown): boolean {
  return from !== to && (from === undefined || to === undefined || compareJson(from, to) !== 0);
}

function restoreSkill(
  current: SkillRecord = {},
  from: SkillRecord = {},
  to: SkillRecord = {},
  now: Date,
): SkillRecord {
  const { status: _status, startedAt: _startedAt, doneAt: _doneAt, ...rest } = current;
  const note = isChanged(from.note, to.note)
    ? restoreStamped(current.note, from.note, to.note, '', now)
    : current.note;
  const passed = revertEntries(current.passed, from.passed, to.passed, (...task) =>
    restorePassed(...task, now),
  );
  const selfCheck = revertEntries(current.selfCheck, from.selfCheck, to.selfCheck, (...answer) =>
    restoreStamped(...answer, null, now),
  );
  return {
    ...rest,
    ...restoreStatus(current, from, to, now),
    ...(note === undefined ? {} : { note }),
    ...(passed === undefined ? {} : { passed }),
    ...(selfCheck === undefined ? {} : { selfCheck }),
  };
}

function restoreStatus(
  current: SkillRecord,
  from: SkillRecord,
  to: SkillRecord,
  now: Date,
): StatusParts {
  if (!isChanged(statusParts(from), statusParts(to))) {
    return statusParts(current);
  }
  const status = restoreStamped(current.status, from.status, to.status, null, now);
  return status === current.status ? statusParts(current) : { ...statusParts(to), status };
}

/**
 * A former value keeps the time it was set at: a proof that came after it still counts. `never`
 * stands for a value that was not set before. Changed by somebody else since, the value stays.
 */
function restoreStamped<T>(
  current: Stamped<T> | undefined,
  from: Stamped<T> | undefined,
  to: Stamped<T> | undefined,
  never: T,
  now: Date,
): Stamped<T> {
  if (current !== undefined && isChanged(current.value, from?.value ?? never)) {
    return current;
  }
  const changedAt = stampOver(now, later(current, to));
  return to === undefined ? { value: never, at: changedAt } : { ...to, changedAt };
}

type AnyPart = PlanPart<unknown>;

function restorePart(
  current: AnyPart | undefined,
  from: AnyPart | undefined,
  to: AnyPart | undefined,
  now: Date,
): AnyPart {
  if (current !== undefined && isChanged(current.value, from?.value)) {
    return current;
  }
  const at = stampOver(now, later(current, to));
  return to?.value === undefined ? { at } : { value: to.value, at };
}

function restorePassed(
  current: Passed | undefined,
  from: Passed | undefined,
  to: Passed | undefined,
  now: Date,
): Passed | undefined {
  if (to !== undefined && !to.removed) {
    return { ...to, changedAt: stampOver(now, later(current, to)) };
  }
  // Passed again since: that is evidence of its own.
  const isGainedSince = current !== undefined && current.at !== from?.at;
  return current === undefined || isGainedSince ? current : removePassed(current, now);
}

function restoreSession(
  current: StudySession | undefined,
  from: StudySession | undefined,
  to: StudySession | undefined,
  now: Date,
): StudySession | undefined {
  if (current !== undefined && from !== undefined && isEditedSince(current, from)) {
    return current;
  }
  const session =
    to ?? (current === undefined ? undefined : { ...current, deleted: true as const });
  return session && { ...session, editedAt: stampAfter(now, current?.editedAt) };
}

function isEditedSince(current: StudySession, from: StudySession): boolean {
  const content = ({ editedAt: _editedAt, ...session }: StudySession) => session;
  return isChanged(content(current), content(from));
}

function restoreDayTotal(
  current: DayTotal | undefined,
  _from: DayTotal | undefined,
  [startMinute, minutes, marks]: DayTotal = [0, 0, ''],
  now: Date,
): DayTotal {
  return [startMinute, minutes, marks, stampAfter(now, current?.[3])];
}

function later<T extends Written>(a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : clockOf(a) >= clockOf(b) ? a : b;
}
