import { canonical, compareJson, compareText } from './canonical';
import {
  ownValue,
  statusParts,
  type DayTotal,
  type IsoTime,
  type Plan,
  type Progress,
  type RunningSession,
  type SkillRecord,
  type StatusParts,
  type StudySession,
} from './progress';
import { clockOf, type Written } from './stamp';

/**
 * Two copies of a learner's progress as one. Of each value the later writing wins; records of
 * passing, sessions, starters and milestones are unions. Every rule takes the greater of two values
 * in a total order, so the order of copies and of merges does not matter and merging twice changes
 * nothing. Keys come out sorted: equal progress is equal JSON.
 */
export function merge(a: Progress, b: Progress): Progress {
  const running = either(a.running, b.running, later(compareRunning));
  const dayTotals = either(a.dayTotals, b.dayTotals, union(mergeDayTotals));
  return canonical({
    skills: union(mergeSkill)(a.skills, b.skills),
    sessions: union(later(compareSessions))(a.sessions, b.sessions),
    ...(dayTotals === undefined ? {} : { dayTotals }),
    ...(running === undefined ? {} : { running }),
    starters: union(laterWritten)(a.starters, b.starters),
    milestones: union(earlierTime)(a.milestones, b.milestones),
    plan: union(laterWritten)(entriesOf(a.plan), entriesOf(b.plan)),
  });
}

type Choose<T> = (a: T, b: T) => T;
type Compare<T> = (a: T, b: T) => number;
type Entries<T> = Readonly<Record<string, T>>;

function union<T>(choose: Choose<T>): Choose<Entries<T>> {
  return (a, b) => {
    const shared = (key: string, value: T) => either(value, ownValue(b, key), choose) ?? value;
    const ofA = Object.entries(a).map(([key, value]) => [key, shared(key, value)] as const);
    return Object.fromEntries([...Object.entries(b), ...ofA]);
  };
}

function either<T>(a: T | undefined, b: T | undefined, choose: Choose<T>): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}

/** What no rule tells apart is told apart by value, so that both copies choose the same. */
function later<T>(compare: Compare<T>): Choose<T> {
  return (a, b) => ((compare(a, b) || compareJson(a, b)) >= 0 ? a : b);
}

function laterWritten<T extends Written>(a: T, b: T): T {
  return later<T>((one, other) => compareText(clockOf(one), clockOf(other)))(a, b);
}

/** What two copies hold of one skill, by the rules of {@link merge}. */
export function mergeSkill(a: SkillRecord, b: SkillRecord): SkillRecord {
  const note = either(a.note, b.note, laterWritten);
  const passed = either(a.passed, b.passed, union(laterWritten));
  const selfCheck = either(a.selfCheck, b.selfCheck, union(laterWritten));
  return {
    ...later(compareStatus)(statusParts(a), statusParts(b)),
    ...(note === undefined ? {} : { note }),
    ...(passed === undefined ? {} : { passed }),
    ...(selfCheck === undefined ? {} : { selfCheck }),
  };
}

function compareStatus(a: StatusParts, b: StatusParts): number {
  const clock = ({ status }: StatusParts) => (status === undefined ? '' : clockOf(status));
  return compareText(clock(a), clock(b));
}

function compareSessions(a: StudySession, b: StudySession): number {
  return (
    compareText(a.editedAt ?? '', b.editedAt ?? '') ||
    Number(a.deleted ?? false) - Number(b.deleted ?? false)
  );
}

function compareRunning(a: RunningSession, b: RunningSession): number {
  return compareText(a.startedAt, b.startedAt) || compareText(a.seenAt, b.seenAt);
}

/** The day totals of one skill: a correction wins, otherwise the copy that knew of more. */
export const mergeDayTotals = union(
  later<DayTotal>((a, b) => compareText(a[3] ?? '', b[3] ?? '') || a[1] - b[1]),
);

function earlierTime(a: IsoTime, b: IsoTime): IsoTime {
  return compareText(a, b) <= 0 ? a : b;
}

function entriesOf(plan: Plan): Entries<Written> {
  return plan as Entries<Written>;
}
