import type { SkillId } from '../roadmap/roadmap';
import { mergeDayTotals, mergeSkill } from './merge';
import { ownValue, type Progress } from './progress';

/**
 * Moves what was recorded under former skill ids to the ids of today. Where both have a record, the
 * two are merged, so that it makes no difference whether copies are merged before or after.
 */
export function withCurrentIds(
  progress: Progress,
  aliases: Readonly<Record<SkillId, SkillId>>,
): Progress {
  const currentId = (skillId: SkillId) => ownValue(aliases, skillId) ?? skillId;
  const { skills, sessions, running, dayTotals } = progress;
  const timed = [...Object.values(sessions), ...(running === undefined ? [] : [running])];
  const named = [
    ...Object.keys(skills),
    ...Object.keys(dayTotals ?? {}),
    ...timed.map(({ skillId }) => skillId),
  ];
  if (named.every((skillId) => currentId(skillId) === skillId)) {
    return progress;
  }
  const moved = Object.entries(sessions).map(([sessionId, session]) => [
    sessionId,
    { ...session, skillId: currentId(session.skillId) },
  ]);
  return {
    ...progress,
    skills: underCurrentIds(skills, currentId, mergeSkill),
    sessions: Object.fromEntries(moved) as Progress['sessions'],
    ...(dayTotals && { dayTotals: underCurrentIds(dayTotals, currentId, mergeDayTotals) }),
    ...(running && { running: { ...running, skillId: currentId(running.skillId) } }),
  };
}

function underCurrentIds<T>(
  records: Readonly<Record<SkillId, T>>,
  currentId: (skillId: SkillId) => SkillId,
  mergeRecords: (a: T, b: T) => T,
): Record<SkillId, T> {
  const current = new Map<SkillId, T>();
  for (const [skillId, record] of Object.entries(records)) {
    const newId = currentId(skillId);
    const other = current.get(newId);
    current.set(newId, other === undefined ? record : mergeRecords(other, record));
  }
  return Object.fromEntries(current);
}
