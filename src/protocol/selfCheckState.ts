import { ownValue, type Progress } from '../progress/progress';
import { findSkill, type Roadmap, type SkillContent, type SkillId } from '../roadmap/roadmap';
import type { PageContext } from './page';
import type { JudgedAnswer, QuestionId, SelfCheckState } from './selfCheck';

export interface SelfCheckInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  /** Undefined or unknown gives the page that says so. */
  readonly skillId: SkillId | undefined;
  readonly content?: SkillContent | undefined;
  readonly context: PageContext;
}

export function buildSelfCheckState(input: SelfCheckInput): SelfCheckState {
  const { roadmap, progress, skillId, content, context } = input;
  const skill = skillId === undefined ? undefined : findSkill(roadmap, skillId);
  if (skill === undefined) {
    return { kind: 'unknown', context };
  }
  if (content === undefined) {
    return { kind: 'unreadable', context };
  }
  return {
    kind: 'questions',
    context,
    skillId: skill.id,
    title: skill.title,
    questions: content.selfCheck.map(({ id, ask, lookFor }) => {
      const last = lastAnswer(progress, skill.id, id);
      return { questionId: id, ask, lookFor, ...(last === undefined ? {} : { last }) };
    }),
  };
}

export function lastAnswer(
  progress: Progress,
  skillId: SkillId,
  questionId: QuestionId,
): JudgedAnswer | undefined {
  const answers = ownValue(progress.skills, skillId)?.selfCheck ?? {};
  const stamped = ownValue(answers, questionId);
  return stamped?.value ? { ...stamped.value, at: stamped.at } : undefined;
}
