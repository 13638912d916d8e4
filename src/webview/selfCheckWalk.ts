import type { Question, QuestionId } from '../protocol/selfCheck';
import { isRecord } from '../progress/reading';

/** Where a learner is among the questions of a skill, with what they have written so far. */
export interface Walk {
  /** What this walk still asks. */
  readonly open: readonly QuestionId[];
  /** The question shown; none is the summary. */
  readonly current?: QuestionId;
  /** The answer stands beside the points to look for. */
  readonly isComparing: boolean;
  readonly drafts: Readonly<Record<QuestionId, string>>;
}

/** Asks what was never answered; when everything was, the summary comes first. */
export function startWalk(questions: readonly Question[]): Walk {
  const open = questions.filter(({ last }) => last === undefined).map(idOf);
  return { open, ...currentOf(open[0]), isComparing: false, drafts: {} };
}

/** Every question from the first one on, whatever was answered before. */
export function startAgain(walk: Walk, questions: readonly Question[]): Walk {
  const open = questions.map(idOf);
  return { ...walk, open, ...currentOf(open[0]), isComparing: false };
}

export function goTo({ open, drafts }: Walk, questionId: QuestionId | undefined): Walk {
  return { open, drafts, ...currentOf(questionId), isComparing: false };
}

export function write(walk: Walk, answer: string): Walk {
  return walk.current === undefined
    ? walk
    : { ...walk, drafts: { ...walk.drafts, [walk.current]: answer } };
}

/** The answer to a question is kept: what stays open comes next, the questions after it first. */
export function afterKeeping(
  { open, drafts }: Walk,
  questions: readonly Question[],
  kept: QuestionId,
): Walk {
  const ids = questions.map(idOf);
  const keptIndex = ids.indexOf(kept);
  const inOrder = [...ids.slice(keptIndex + 1), ...ids.slice(0, keptIndex)];
  const next = inOrder.find((id) => open.includes(id));
  return {
    open: open.filter((id) => id !== kept),
    ...currentOf(next),
    isComparing: false,
    drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== kept)),
  };
}

/**
 * What a page saved before the window was reloaded. The questions may have changed in between, and
 * another version may have saved it, so only what still fits is taken.
 */
export function readWalk(value: unknown, questions: readonly Question[]): Walk | undefined {
  if (!isRecord(value) || !Array.isArray(value['open']) || !isRecord(value['drafts'])) {
    return undefined;
  }
  const { open, drafts, current } = value;
  const ids = questions.map(idOf);
  const isKnown = (id: unknown) => ids.some((known) => known === id);
  if (current !== undefined && !isKnown(current)) {
    return undefined;
  }
  const texts = Object.entries(drafts).filter(
    (entry): entry is [string, string] => isKnown(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    open: ids.filter((id) => (open as unknown[]).includes(id)),
    ...currentOf(ids.find((id) => id === current)),
    isComparing: value['isComparing'] === true,
    drafts: Object.fromEntries(texts),
  };
}

function currentOf(questionId: QuestionId | undefined): { current?: QuestionId } {
  return questionId === undefined ? {} : { current: questionId };
}

function idOf({ questionId }: Question): QuestionId {
  return questionId;
}
