import { isRecord } from '../progress/reading';
import { STATUSES, type Status } from '../progress/progress';
import { findSkill, type Roadmap, type SkillId, type StarterId } from '../roadmap/roadmap';

/** Messages every page may send. They name things by id; the host decides what happens. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'openFolder' }
  | { readonly type: 'openSkill'; readonly skillId: SkillId }
  | { readonly type: 'scaffoldStarter'; readonly starterId: StarterId }
  | { readonly type: 'openProject'; readonly starterId: StarterId };

/** The message in what a page posted; undefined when it is foreign or names an unknown id. */
export function readPageMessage(value: unknown, roadmap: Roadmap): PageMessage | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const { type } = value;
  switch (type) {
    case 'ready':
    case 'openFolder':
      return { type };
    case 'openSkill': {
      const skillId = readSkillId(value['skillId'], roadmap);
      return skillId === undefined ? undefined : { type, skillId };
    }
    case 'scaffoldStarter':
    case 'openProject': {
      const starter = roadmap.starters.find(({ id }) => id === value['starterId']);
      return starter === undefined ? undefined : { type, starterId: starter.id };
    }
    default:
      return undefined;
  }
}

export function readSkillId(value: unknown, roadmap: Roadmap): SkillId | undefined {
  return typeof value === 'string' ? findSkill(roadmap, value)?.id : undefined;
}

export function readStatus(value: unknown): Status | undefined {
  return STATUSES.find((status) => status === value);
}
