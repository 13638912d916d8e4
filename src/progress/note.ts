import type { SkillId } from '../roadmap/roadmap';
import { ownValue, type Progress } from './progress';
import { clockOf } from './stamp';

/**
 * Some four pages. All progress shares the 64 KB that travel with Settings Sync, and the longest notes
 * are the first to stay at home.
 */
export const MAX_NOTE_CHARACTERS = 10_000;

/** What the learner wrote on a skill; empty where they wrote nothing or took it away. */
export function noteOf(progress: Progress, skillId: SkillId): string {
  return ownValue(progress.skills, skillId)?.note?.value ?? '';
}

/** When the note last changed, in milliseconds; grows with every change, 0 before the first. */
export function noteChangedAtMs(progress: Progress, skillId: SkillId): number {
  const note = ownValue(progress.skills, skillId)?.note;
  return note === undefined ? 0 : Date.parse(clockOf(note));
}

/** A note as it is kept: lines end alike on every system, and white space alone is no note. */
export function toNote(text: string): string {
  return text.trim() === '' ? '' : text.replaceAll(/\r\n?/g, '\n');
}

/** The note of one skill, named apart from what it is stored in. */
export interface NoteName {
  readonly roadmapId: string;
  readonly skillId: SkillId;
}

/** `/backend/loops.md`: with its roadmap, so that an editor left open never writes into another's. */
export function notePath({ roadmapId, skillId }: NoteName): string {
  return `/${roadmapId}/${skillId}.md`;
}

/** The name in a path of {@link notePath}; undefined for any other path. */
export function readNotePath(path: string): NoteName | undefined {
  const [, roadmapId, skillId] = /^\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  return roadmapId === undefined || skillId === undefined ? undefined : { roadmapId, skillId };
}
