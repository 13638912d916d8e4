import type { SkillId } from '../roadmap/roadmap';
import {
  ownValue,
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

/** Sets what the learner says of a skill. The first start and the latest finish are kept beside it. */
export function setStatus(
  progress: Progress,
  skillId: SkillId,
  status: Status,
  now: Date,
): Progress {
  const at = now.toISOString();
  const { doneAt: _doneAt, ...record } = ownValue(progress.skills, skillId) ?? {};
  const isStarted = status === 'inProgress' || status === 'done';
  return withSkill(progress, skillId, {
    ...(isStarted ? { startedAt: at } : {}),
    ...record,
    status: { value: status, at },
    ...(status === 'done' ? { doneAt: at } : {}),
  });
}

/** Records a task whose names all passed. The first passing stays; failing later takes nothing back. */
export function recordPassed(
  progress: Progress,
  skillIds: readonly SkillId[],
  key: TaskKey,
  passed: Passed,
): Progress {
  return skillIds.reduce((current, skillId) => {
    const record = ownValue(current.skills, skillId) ?? {};
    return ownValue(record.passed ?? {}, key) !== undefined
      ? current
      : withSkill(current, skillId, { ...record, passed: { ...record.passed, [key]: passed } });
  }, progress);
}

/** Keeps a learner's own answer and judgement. Only the latest stays; on its own it proves nothing. */
export function recordSelfCheck(
  progress: Progress,
  { skillId, questionId }: { readonly skillId: SkillId; readonly questionId: string },
  answer: SelfCheckAnswer,
  now: Date,
): Progress {
  const record = ownValue(progress.skills, skillId) ?? {};
  const stamped: Stamped<SelfCheckAnswer> = { value: answer, at: now.toISOString() };
  return withSkill(progress, skillId, {
    ...record,
    selfCheck: { ...record.selfCheck, [questionId]: stamped },
  });
}

/** Changes parts of the plan; each part carries its own time. */
export function setPlan(
  progress: Progress,
  changes: { [Key in keyof Plan]?: NonNullable<Plan[Key]>['value'] },
  now: Date,
): Progress {
  const at = now.toISOString();
  const stamped = Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [key, { value, at } satisfies Stamped<unknown>]),
  ) as Plan;
  return { ...progress, plan: { ...progress.plan, ...stamped } };
}

export function recordScaffold(
  progress: Progress,
  folderUri: string,
  starter: ScaffoldedStarter,
): Progress {
  return { ...progress, starters: { ...progress.starters, [folderUri]: starter } };
}

/** Forgets status, evidence and answers of the named skills. Notes stay: they are the learner's words. */
export function resetSkills(progress: Progress, skillIds: readonly SkillId[], now: Date): Progress {
  const at = now.toISOString();
  return skillIds
    .filter((skillId) => Object.hasOwn(progress.skills, skillId))
    .reduce((current, skillId) => {
      const note = ownValue(current.skills, skillId)?.note;
      return withSkill(current, skillId, {
        status: { value: 'todo', at },
        ...(note === undefined ? {} : { note }),
      });
    }, progress);
}

function withSkill(progress: Progress, skillId: SkillId, record: SkillRecord): Progress {
  return { ...progress, skills: { ...progress.skills, [skillId]: record } };
}
