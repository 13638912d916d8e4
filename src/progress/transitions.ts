import type { SkillId } from '../roadmap/roadmap';
import {
  ownValue,
  passedTasks,
  type Passed,
  type Plan,
  type Progress,
  type ScaffoldedStarter,
  type SelfCheckAnswer,
  type SkillRecord,
  type Stamped,
  type Status,
  type TaskKey,
} from './progress';
import { stampAfter, stampOver } from './stamp';

/** Sets what the learner says of a skill. The first start and the latest finish are kept beside it. */
export function setStatus(
  progress: Progress,
  skillId: SkillId,
  status: Status,
  now: Date,
): Progress {
  const { doneAt: _doneAt, ...record } = ownValue(progress.skills, skillId) ?? {};
  const at = stampOver(now, record.status);
  const isStarted = status === 'inProgress' || status === 'done';
  return withSkill(progress, skillId, {
    ...(isStarted ? { startedAt: at } : {}),
    ...record,
    status: { value: status, at },
    ...(status === 'done' ? { doneAt: at } : {}),
  });
}

/**
 * Records a task whose names all passed. The first passing stays, failing later takes nothing back;
 * after a reset the task can be passed anew.
 */
export function recordPassed(
  progress: Progress,
  skillIds: readonly SkillId[],
  key: TaskKey,
  passed: Passed,
): Progress {
  return skillIds.reduce((current, skillId) => {
    const record = ownValue(current.skills, skillId) ?? {};
    const known = ownValue(record.passed ?? {}, key);
    if (known !== undefined && !known.removed) {
      return current;
    }
    const changedAt = known === undefined ? undefined : stampOver(new Date(passed.at), known);
    const fresh: Passed = { ...passed, ...(changedAt === undefined ? {} : { changedAt }) };
    return withSkill(current, skillId, { ...record, passed: { ...record.passed, [key]: fresh } });
  }, progress);
}

/** Keeps the learner's own words on a skill; empty takes them away. */
export function setNote(progress: Progress, skillId: SkillId, note: string, now: Date): Progress {
  const record = ownValue(progress.skills, skillId) ?? {};
  const stamped = { value: note, at: stampOver(now, record.note) };
  return withSkill(progress, skillId, { ...record, note: stamped });
}

/** Keeps a learner's own answer and judgement. Only the latest stays; on its own it proves nothing. */
export function recordSelfCheck(
  progress: Progress,
  { skillId, questionId }: { readonly skillId: SkillId; readonly questionId: string },
  answer: SelfCheckAnswer,
  now: Date,
): Progress {
  const record = ownValue(progress.skills, skillId) ?? {};
  const replaced = ownValue(record.selfCheck ?? {}, questionId);
  const stamped: Stamped<SelfCheckAnswer> = { value: answer, at: stampOver(now, replaced) };
  return withSkill(progress, skillId, {
    ...record,
    selfCheck: { ...record.selfCheck, [questionId]: stamped },
  });
}

/** Changes parts of the plan; each part carries its own time. */
export function setPlan(
  progress: Progress,
  changes: { [Key in keyof Plan]?: Exclude<NonNullable<Plan[Key]>['value'], undefined> },
  now: Date,
): Progress {
  const stamped = Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [
      key,
      { value, at: stampOver(now, progress.plan[key as keyof Plan]) },
    ]),
  ) as Plan;
  return { ...progress, plan: { ...progress.plan, ...stamped } };
}

export function recordScaffold(
  progress: Progress,
  folderUri: string,
  starter: ScaffoldedStarter,
): Progress {
  const at = stampAfter(new Date(starter.at), ownValue(progress.starters, folderUri)?.at);
  return { ...progress, starters: { ...progress.starters, [folderUri]: { ...starter, at } } };
}

/**
 * Forgets status, evidence and answers of the named skills. Notes stay: they are the learner's
 * words. What is forgotten leaves a mark with its time, so that a copy that still has it cannot bring
 * it back. Returns `progress` itself when there is nothing to forget.
 */
export function resetSkills(progress: Progress, skillIds: readonly SkillId[], now: Date): Progress {
  return skillIds.reduce((current, skillId) => {
    const record = ownValue(current.skills, skillId);
    return record === undefined || isUntouched(record)
      ? current
      : withSkill(current, skillId, resetRecord(record, now));
  }, progress);
}

function isUntouched(record: SkillRecord): boolean {
  const { status, startedAt } = record;
  const isTodo = (status?.value ?? 'todo') === 'todo' && startedAt === undefined;
  const hasAnswers = Object.values(record.selfCheck ?? {}).some(({ value }) => value !== null);
  return isTodo && !hasAnswers && Object.keys(passedTasks(record)).length === 0;
}

function resetRecord({ status, note, passed, selfCheck }: SkillRecord, now: Date): SkillRecord {
  return {
    status: { value: 'todo', at: stampOver(now, status) },
    ...(note === undefined ? {} : { note }),
    ...(passed === undefined
      ? {}
      : { passed: mapValues(passed, (task) => removePassed(task, now)) }),
    ...(selfCheck === undefined
      ? {}
      : {
          selfCheck: mapValues(selfCheck, (answer) =>
            answer.value === null ? answer : { value: null, at: stampOver(now, answer) },
          ),
        }),
  };
}

/** The mark a task leaves that no longer counts as passed. */
export function removePassed(passed: Passed, now: Date): Passed {
  return passed.removed ? passed : { ...passed, removed: true, changedAt: stampOver(now, passed) };
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function withSkill(progress: Progress, skillId: SkillId, record: SkillRecord): Progress {
  return { ...progress, skills: { ...progress.skills, [skillId]: record } };
}
