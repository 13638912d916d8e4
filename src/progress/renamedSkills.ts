import type { SkillId } from '../roadmap/roadmap';
import { ownValue, type Progress, type SkillRecord } from './progress';

/**
 * Moves what was recorded under former skill ids to the ids of today. Where both have a record,
 * what is missing in the new one is taken from the old, and evidence is kept from both.
 */
export function withCurrentIds(
  progress: Progress,
  aliases: Readonly<Record<SkillId, SkillId>>,
): Progress {
  const currentId = (skillId: SkillId) => ownValue(aliases, skillId) ?? skillId;
  const isRenamed = (skillId: SkillId) => currentId(skillId) !== skillId;
  const renamed = Object.entries(progress.skills).filter(([skillId]) => isRenamed(skillId));
  const { running } = progress;
  const timed = [...Object.values(progress.sessions), ...(running === undefined ? [] : [running])];
  if (renamed.length === 0 && !timed.some(({ skillId }) => isRenamed(skillId))) {
    return progress;
  }
  const kept = Object.entries(progress.skills).filter(([skillId]) => !isRenamed(skillId));
  const skills = new Map<SkillId, SkillRecord>(kept);
  for (const [oldId, record] of renamed) {
    const newId = currentId(oldId);
    skills.set(newId, combine(record, skills.get(newId) ?? {}));
  }
  const sessions = Object.entries(progress.sessions).map(([sessionId, session]) => [
    sessionId,
    { ...session, skillId: currentId(session.skillId) },
  ]);
  return {
    ...progress,
    skills: Object.fromEntries(skills),
    sessions: Object.fromEntries(sessions) as Progress['sessions'],
    ...(running === undefined
      ? {}
      : { running: { ...running, skillId: currentId(running.skillId) } }),
  };
}

function combine(old: SkillRecord, current: SkillRecord): SkillRecord {
  const passed = { ...current.passed, ...old.passed };
  const selfCheck = { ...old.selfCheck, ...current.selfCheck };
  const { doneAt: _doneAt, ...unfinished } = old;
  return {
    // A finish belongs to the status it came with.
    ...(current.status === undefined ? old : unfinished),
    ...current,
    ...(Object.keys(passed).length > 0 ? { passed } : {}),
    ...(Object.keys(selfCheck).length > 0 ? { selfCheck } : {}),
  };
}
