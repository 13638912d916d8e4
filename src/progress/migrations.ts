import { STATUSES, type Status } from './progress';
import { isRecord, readTime } from './reading';

type Stored = Readonly<Record<string, unknown>>;

/**
 * Brings a stored value from one version to the next. What it does not understand it leaves in
 * place, for the reading that follows to set aside. May throw: the stored value then stays as it is.
 */
export type Migration = (stored: Stored) => Stored;

/** By the version they start from. */
export const MIGRATIONS: readonly Migration[] = [fromListsOfSkills];

/** The time of a value that had none: whatever carries a time is later. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

/**
 * Version 0 kept the ids of skills in a list for each status and had one time for everything:
 * `{version: 0, savedAt?, todo?: id[], inProgress?: id[], done?: id[], skipped?: id[],
 * notes?: {id: text}, hoursPerWeek?, targetDate?, stack?}`.
 */
function fromListsOfSkills({ savedAt, hoursPerWeek, targetDate, stack, ...rest }: Stored): Stored {
  const at = readTime(savedAt, '', []) ?? BEFORE_ALL;
  const { notes, ...unnoted } = rest;
  const isNoted = isRecord(notes);
  const skills = new Map<string, Stored>();
  const add = (id: string, parts: Stored) => skills.set(id, { ...skills.get(id), ...parts });
  const leftOver = STATUSES.map((status) => {
    const { ids, others } = idsIn(unnoted[status]);
    ids.forEach((id) => add(id, saidAt(status, at)));
    return [status, others] as const;
  });
  Object.entries(isNoted ? notes : {}).forEach(([id, value]) => add(id, { note: { value, at } }));
  const plan = Object.entries({ hoursPerWeek, targetDate, stack })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, { value, at }]);
  return {
    ...(isNoted ? unnoted : rest),
    ...Object.fromEntries(leftOver),
    version: 1,
    skills: Object.fromEntries(skills),
    plan: Object.fromEntries(plan) as Stored,
  };
}

function saidAt(status: Status, at: string): Stored {
  const isStarted = status === 'inProgress' || status === 'done';
  return {
    status: { value: status, at },
    ...(isStarted ? { startedAt: at } : {}),
    ...(status === 'done' ? { doneAt: at } : {}),
  };
}

/** The ids in a list; what is no id, and what is no list, stays for the reading to set aside. */
function idsIn(list: unknown): { ids: readonly string[]; others: unknown } {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const ids = entries.filter((entry) => typeof entry === 'string');
  const others = entries.filter((entry) => typeof entry !== 'string');
  return { ids, others: Array.isArray(list) ? (others.length > 0 ? others : undefined) : list };
}
