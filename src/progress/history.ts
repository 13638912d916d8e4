import { ownValue, type Passed, type Progress, type SkillRecord } from './progress';

/** A change a learner made, with what it takes to go back. */
export interface Change {
  readonly label: string;
  readonly before: Progress;
  readonly after: Progress;
}

export interface History {
  readonly undoable: readonly Change[];
  readonly redoable: readonly Change[];
}

export const EMPTY_HISTORY: History = { undoable: [], redoable: [] };

/** Changes that can be taken back in one window. */
export const HISTORY_DEPTH = 100;

export function recordChange(history: History, change: Change): History {
  return { undoable: [...history.undoable, change].slice(-HISTORY_DEPTH), redoable: [] };
}

/**
 * Takes one change back without touching what happened since elsewhere: only the skills and parts
 * of the plan that differ between `from` and `to` return to `to`; evidence gathered since stays.
 */
export function revert(current: Progress, from: Progress, to: Progress): Progress {
  const skills = revertEntries(current.skills, from.skills, to.skills, (record, id) =>
    keepNewEvidence(record, ownValue(current.skills, id), ownValue(from.skills, id)),
  );
  const plan = revertEntries(
    current.plan as Readonly<Record<string, unknown>>,
    from.plan as Readonly<Record<string, unknown>>,
    to.plan as Readonly<Record<string, unknown>>,
  ) as Progress['plan'];
  return { ...current, skills, plan };
}

function revertEntries<T>(
  current: Readonly<Record<string, T>>,
  from: Readonly<Record<string, T>>,
  to: Readonly<Record<string, T>>,
  restore: (value: T | undefined, key: string) => T | undefined = (value) => value,
): Record<string, T> {
  const changed = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (key) => ownValue(from, key) !== ownValue(to, key),
  );
  const untouched = Object.entries(current).filter(([key]) => !changed.includes(key));
  const restored = changed.flatMap((key) => {
    const value = restore(ownValue(to, key), key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries([...untouched, ...restored]);
}

function keepNewEvidence(
  restored: SkillRecord | undefined,
  current: SkillRecord | undefined,
  from: SkillRecord | undefined,
): SkillRecord | undefined {
  const known = from?.passed ?? {};
  const gained = Object.entries(current?.passed ?? {}).filter(
    ([key]) => !Object.hasOwn(known, key),
  );
  if (gained.length === 0) {
    return restored;
  }
  // The first passing of a task stays, here as when it is recorded.
  const passed: Record<string, Passed> = { ...Object.fromEntries(gained), ...restored?.passed };
  return { ...restored, passed };
}
