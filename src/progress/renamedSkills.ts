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
  const isRenamed = (skillId: SkillId) => ownValue(aliases, skillId) !== undefined;
  const renamed = Object.entries(progress.skills).filter(([skillId]) => isRenamed(skillId));
  if (renamed.length === 0 && !Object.values(progress.sessions).some((s) => isRenamed(s.skillId))) {
    return progress;
  }
  const kept = Object.entries(progress.skills).filter(([skillId]) => !isRenamed(skillId));
  const skills = new Map<SkillId, SkillRecord>(kept);
  for (const [oldId, record] of renamed) {
    const newId = ownValue(aliases, oldId) ?? oldId;
    skills.set(newId, combine(record, skills.get(newId) ?? {}));
  }
  const sessions = Object.entries(progress.sessions).map(([sessionId, session]) => [
    sessionId,
    { ...session, skillId: ownValue(aliases, session.skillId) ?? session.skillId },
  ]);
  return {
    ...progress,
    skills: Object.fromEntries(skills),
    sessions: Object.fromEntries(sessions) as Progress['sessions'],
  };
}

function combine(old: SkillRecord, current: SkillRecord): SkillRecord {
  const passed = { ...current.passed, ...old.passed };
  const selfCheck = { ...old.selfCheck, ...current.selfCheck };
  return {
    ...old,
    ...current,
    ...(Object.keys(passed).length > 0 ? { passed } : {}),
    ...(Object.keys(selfCheck).length > 0 ? { selfCheck } : {}),
  };
}
