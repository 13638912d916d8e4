import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { readAnswers, type Answer, type Answers } from './readAnswers';

export const ANSWERS_FILE = 'answers.yaml';

/** The right answer to each question of a group, and what an answer may be at all. */
export interface AnswerGroup {
  readonly group: string;
  readonly right: Readonly<Record<string, string | readonly string[]>>;
  /** Left out when the answer is free. */
  readonly choices?: readonly string[];
}

/** A check that compares answers. It names the questions, never what would be right. */
export function answersCheck(name: string, groups: readonly AnswerGroup[]): FileCheck {
  return {
    name,
    kind: 'files',
    run: async (project) => {
      const reading = await readAnswersOf(project);
      if ('verdict' in reading) {
        return reading.verdict;
      }
      const verdicts = groups.map((group) => compare(reading.answers, group));
      return verdicts.find(({ passed }) => !passed) ?? PASSED;
    },
  };
}

export async function readAnswersOf(
  project: ProjectReader,
): Promise<{ readonly answers: Answers } | { readonly verdict: Verdict }> {
  const yaml = await project.readText(ANSWERS_FILE);
  if (yaml === undefined) {
    return { verdict: failed(message('fileMissing', { file: ANSWERS_FILE })) };
  }
  const reading = readAnswers(yaml);
  if (!reading.ok) {
    const { line } = reading;
    return {
      verdict: failed(message('answersUnreadable', { file: ANSWERS_FILE, line }), at(line)),
    };
  }
  return reading;
}

/** What is missing comes before what is wrong: nobody is corrected before they have answered. */
function compare(answers: Answers, { group, right, choices }: AnswerGroup): Verdict {
  const given = Object.keys(right).map((question) => ({
    question,
    answer: answers.answer(group, question),
  }));
  const missing = given.filter(({ answer }) => answer === undefined);
  if (missing.length > 0) {
    return failed(message('questionMissing', { group, questions: listed(missing) }), at(1));
  }
  const open = given.filter(({ answer }) => answer?.text === '');
  if (open.length > 0) {
    return failed(message('notAnswered', { group, questions: listed(open) }), place(open));
  }
  const unknown = given.filter(({ answer }) => choices?.includes(answer?.text ?? '') === false);
  if (unknown.length > 0) {
    const args = { group, questions: listed(unknown), choices: (choices ?? []).join(', ') };
    return failed(message('notAChoice', args), place(unknown));
  }
  const wrong = given.filter(({ question, answer }) => !isRight(answer, right[question]));
  return wrong.length > 0
    ? failed(message('wrongAnswer', { group, questions: listed(wrong) }), place(wrong))
    : PASSED;
}

function isRight(answer: Answer | undefined, right: string | readonly string[] = []): boolean {
  return [right].flat().includes(answer?.text ?? '');
}

interface GivenAnswer {
  readonly question: string;
  readonly answer: Answer | undefined;
}

function listed(given: readonly GivenAnswer[]): string {
  return given.map(({ question }) => question).join(', ');
}

function place([first]: readonly GivenAnswer[]) {
  return at(first?.answer?.line ?? 1);
}

function at(line: number) {
  return { file: ANSWERS_FILE, line };
}
