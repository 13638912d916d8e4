import type { IsoTime, SelfCheckAnswer } from '../progress/progress';
import { ownValue } from '../progress/progress';
import type { Roadmap, RoadmapContent, SkillId } from '../roadmap/roadmap';
import type { BannerStrings, PageContext, StateMessage } from './page';
import { isRecord } from '../progress/reading';
import { readPageMessage, readSkillId, type PageMessage } from './readMessage';

/** From the host to the page of a skill's questions. */
export type SelfCheckHostMessage = StateMessage<SelfCheckState, SelfCheckStrings>;

/** From the page to the host. */
export type SelfCheckMessage =
  | PageMessage
  | ({
      readonly type: 'judge';
      readonly skillId: SkillId;
      readonly questionId: QuestionId;
    } & SelfCheckAnswer);

export type QuestionId = string;
export type Verdict = SelfCheckAnswer['verdict'];

export const VERDICTS: readonly Verdict[] = ['got-it', 'partly', 'not-yet'];

/** The longest answer that is kept: some four pages, so that progress stays small enough to carry. */
export const MAX_ANSWER_CHARACTERS = 10_000;

export type SelfCheckState =
  | { readonly kind: 'unknown'; readonly context: PageContext }
  /** The skill is known, its texts could not be loaded. */
  | { readonly kind: 'unreadable'; readonly context: PageContext }
  | ({ readonly kind: 'questions'; readonly context: PageContext } & SkillQuestions);

export interface SkillQuestions {
  readonly skillId: SkillId;
  readonly title: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly questionId: QuestionId;
  readonly ask: string;
  readonly lookFor: readonly string[];
  /** The answer that was kept last. */
  readonly last?: JudgedAnswer;
}

export interface JudgedAnswer extends SelfCheckAnswer {
  readonly at: IsoTime;
}

/** `{0}`, `{1}`, … are filled in by the page. */
export interface SelfCheckStrings extends BannerStrings {
  readonly heading: string;
  readonly intro: string;
  readonly meaning: string;
  readonly questions: string;
  readonly questionNumber: string;
  readonly questionOf: string;
  readonly yourAnswer: string;
  readonly answerHint: string;
  readonly compareKeys: string;
  readonly compare: string;
  readonly emptyAnswer: string;
  readonly longAnswer: string;
  readonly lookFor: string;
  readonly compareNow: string;
  readonly judge: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notAnswered: string;
  readonly changeAnswer: string;
  readonly earlierAnswer: string;
  readonly kept: string;
  readonly summary: string;
  readonly verdictCount: string;
  readonly summaryTexts: {
    readonly open: string;
    readonly unsure: string;
    readonly allGotIt: string;
  };
  readonly judgedOn: string;
  readonly answer: string;
  readonly answerAgain: string;
  readonly startAgain: string;
  readonly openSkill: string;
  readonly noQuestions: string;
  readonly unreadable: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
}

/** The message in what the page posted; undefined when it is foreign or names an unknown id. */
export function readSelfCheckMessage(
  value: unknown,
  roadmap: Roadmap,
  content: RoadmapContent,
): SelfCheckMessage | undefined {
  if (!isRecord(value) || value['type'] !== 'judge') {
    return readPageMessage(value, roadmap);
  }
  const skillId = readSkillId(value['skillId'], roadmap);
  const questions = skillId === undefined ? [] : (ownValue(content, skillId)?.selfCheck ?? []);
  const question = questions.find(({ id }) => id === value['questionId']);
  const answer = readAnswer(value['answer']);
  const verdict = VERDICTS.find((known) => known === value['verdict']);
  return skillId === undefined ||
    question === undefined ||
    answer === undefined ||
    verdict === undefined
    ? undefined
    : { type: 'judge', skillId, questionId: question.id, answer, verdict };
}

/** Why an answer cannot be kept as it is. */
export function answerProblem(answer: string): 'empty' | 'tooLong' | undefined {
  const { length } = answer.trim();
  if (length === 0) {
    return 'empty';
  }
  return length > MAX_ANSWER_CHARACTERS ? 'tooLong' : undefined;
}

function readAnswer(value: unknown): string | undefined {
  return typeof value === 'string' && answerProblem(value) === undefined ? value.trim() : undefined;
}
