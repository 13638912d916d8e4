import { allSkills, type Roadmap, type SkillId } from '../roadmap/roadmap';
import { compareJson } from './canonical';
import { foldedSessions } from './dayTotals';
import {
  ownValue,
  passedTasks,
  type Plan,
  type Progress,
  type SkillRecord,
  type Status,
  type StudySession,
} from './progress';
import { skillStates } from './skillState';

interface OfSkill {
  readonly skillId: SkillId;
  /** Its id for a skill that the roadmap does not know. */
  readonly title: string;
}

export interface StatusDifference extends OfSkill {
  readonly from: Status;
  readonly to: Status;
}

/** Tasks of a skill that count as passed on one side only. */
export interface EvidenceDifference extends OfSkill {
  readonly gained: number;
  readonly lost: number;
}

export interface NoteDifference extends OfSkill {
  readonly kind: 'added' | 'changed' | 'removed';
}

/** Self-check answers of a skill that are new, other or gone. */
export interface AnswersDifference extends OfSkill {
  readonly count: number;
}

export interface SessionsDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** All that counts, totals of days included. */
  readonly minutesBefore: number;
  readonly minutesAfter: number;
}

/** A part of the plan; undefined is as the settings say. */
export interface PlanDifference {
  readonly part: keyof Plan;
  readonly from: unknown;
  readonly to: unknown;
}

/** What would change; lists in the order of the roadmap, skills that it does not know last. */
export interface ProgressComparison {
  readonly isEmpty: boolean;
  readonly statuses: readonly StatusDifference[];
  readonly evidence: readonly EvidenceDifference[];
  readonly notes: readonly NoteDifference[];
  readonly answers: readonly AnswersDifference[];
  readonly sessions: SessionsDifference;
  readonly plan: readonly PlanDifference[];
  /** Milestones that `after` reached and `before` did not. */
  readonly milestones: readonly string[];
  /** Folders of starters that `after` knows and `before` does not, as Uris. */
  readonly starters: readonly string[];
}

/**
 * What a learner would see change if `after` took the place of `before`; times alone are no change.
 * For the preview of a merge, pass the merged progress as `after`.
 */
export function compareProgress(
  before: Progress,
  after: Progress,
  roadmap: Roadmap,
): ProgressComparison {
  const skills = skillPairs(before, after, roadmap);
  const lists = {
    statuses: statusDifferences(before, after, roadmap, skills),
    evidence: skills.flatMap(evidenceDifference),
    notes: skills.flatMap(noteDifference),
    answers: skills.flatMap(answersDifference),
    plan: planDifferences(before.plan, after.plan),
    milestones: newKeys(before.milestones, after.milestones),
    starters: newKeys(before.starters, after.starters),
  };
  const sessions = sessionsDifference(before, after);
  const { added, changed, removed, minutesBefore, minutesAfter } = sessions;
  const isSameTime = added + changed + removed === 0 && minutesBefore === minutesAfter;
  return {
    ...lists,
    sessions,
    isEmpty: isSameTime && Object.values(lists).every((list) => list.length === 0),
  };
}

interface SkillPair extends OfSkill {
  readonly before: SkillRecord;
  readonly after: SkillRecord;
}

function skillPairs(before: Progress, after: Progress, roadmap: Roadmap): SkillPair[] {
  const titles = new Map(allSkills(roadmap).map(({ id, title }) => [id, title]));
  const ids = [...titles.keys(), ...Object.keys(before.skills), ...Object.keys(after.skills)];
  return [...new Set(ids)].map((skillId) => ({
    skillId,
    title: titles.get(skillId) ?? skillId,
    before: ownValue(before.skills, skillId) ?? {},
    after: ownValue(after.skills, skillId) ?? {},
  }));
}

function statusDifferences(
  before: Progress,
  after: Progress,
  roadmap: Roadmap,
  skills: readonly SkillPair[],
): StatusDifference[] {
  const statesBefore = skillStates(roadmap, before);
  const statesAfter = skillStates(roadmap, after);
  return skills.flatMap(({ skillId, title, ...pair }) => {
    const from = statesBefore.get(skillId)?.status ?? pair.before.status?.value ?? 'todo';
    const to = statesAfter.get(skillId)?.status ?? pair.after.status?.value ?? 'todo';
    return from === to ? [] : [{ skillId, title, from, to }];
  });
}

function evidenceDifference({ skillId, title, before, after }: SkillPair): EvidenceDifference[] {
  const gained = newKeys(passedTasks(before), passedTasks(after)).length;
  const lost = newKeys(passedTasks(after), passedTasks(before)).length;
  return gained + lost === 0 ? [] : [{ skillId, title, gained, lost }];
}

function noteDifference({ skillId, title, before, after }: SkillPair): NoteDifference[] {
  const from = before.note?.value ?? '';
  const to = after.note?.value ?? '';
  if (from === to) {
    return [];
  }
  const kind = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
  return [{ skillId, title, kind }];
}

function answersDifference({ skillId, title, before, after }: SkillPair): AnswersDifference[] {
  const valuesOf = ({ selfCheck = {} }: SkillRecord) =>
    Object.fromEntries(Object.entries(selfCheck).map(([id, { value }]) => [id, value]));
  const [from, to] = [valuesOf(before), valuesOf(after)];
  const count = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (id) => compareJson(ownValue(from, id) ?? null, ownValue(to, id) ?? null) !== 0,
  ).length;
  return count === 0 ? [] : [{ skillId, title, count }];
}

function sessionsDifference(before: Progress, after: Progress): SessionsDifference {
  const [from, to] = [liveById(before), liveById(after)];
  const shared = [...to].filter(([id]) => from.has(id));
  return {
    added: to.size - shared.length,
    changed: shared.filter(([id, session]) => isOther(session, from.get(id))).length,
    removed: from.size - shared.length,
    minutesBefore: minutesOf([...from.values(), ...foldedSessions(before)]),
    minutesAfter: minutesOf([...to.values(), ...foldedSessions(after)]),
  };
}

function liveById({ sessions }: Progress): Map<string, StudySession> {
  return new Map(Object.entries(sessions).filter(([, { deleted }]) => !deleted));
}

function isOther(session: StudySession, other: StudySession | undefined): boolean {
  return (
    session.skillId !== other?.skillId ||
    session.startedAt !== other.startedAt ||
    session.minutes !== other.minutes
  );
}

function minutesOf(sessions: readonly StudySession[]): number {
  // Sorted: parts of minutes add up to the same only in the same order.
  const parts = sessions.map(({ minutes }) => minutes).sort((a, b) => a - b);
  return parts.reduce((sum, minutes) => sum + minutes, 0);
}

const PLAN_PARTS = [
  'hoursPerWeek',
  'targetDate',
  'stack',
  'studyDays',
] as const satisfies readonly (keyof Plan)[];

function planDifferences(before: Plan, after: Plan): PlanDifference[] {
  return PLAN_PARTS.flatMap((part) => {
    const from = before[part]?.value;
    const to = after[part]?.value;
    const isSame =
      from === to || (Array.isArray(from) && Array.isArray(to) && compareJson(from, to) === 0);
    return isSame ? [] : [{ part, from, to }];
  });
}

function newKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(after).filter((key) => !Object.hasOwn(before, key));
}
