import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { readAnswers, type Answers } from '../networkLab/readAnswers';
import { countWords, isFiller } from '../sentences';

const FILE = 'choices.yaml';
const CHOICES = ['relational', 'document', 'key-value'];
const MIN_WORDS = 8;

const RIGHT: Readonly<Record<string, string>> = {
  money_between_accounts: 'relational',
  login_sessions: 'key-value',
  product_pages: 'document',
  order_reports: 'relational',
  requests_a_minute: 'key-value',
  survey_answers: 'document',
  seats_in_a_cinema: 'relational',
  game_ranking: 'key-value',
};

const CASES = Object.keys(RIGHT);

export const choicesCheck: FileCheck = {
  name: 'chooses_a_database_for_eight_cases',
  kind: 'files',
  run: (project) =>
    withAnswers(project, (answers) => {
      const open = CASES.filter((name) => textOf(answers, name, 'choice') === '');
      if (open.length > 0) {
        return failedAt(answers, open, 'choiceOpen');
      }
      const unknown = CASES.filter((name) => !CHOICES.includes(textOf(answers, name, 'choice')));
      if (unknown.length > 0) {
        return failedAt(answers, unknown, 'choiceUnknown');
      }
      const wrong = CASES.filter((name) => textOf(answers, name, 'choice') !== RIGHT[name]);
      return wrong.length > 0 ? failedAt(answers, wrong, 'choiceWrong') : PASSED;
    }),
};

export const reasonsCheck: FileCheck = {
  name: 'each_choice_has_a_reason',
  kind: 'files',
  form: true,
  run: (project) =>
    withAnswers(project, (answers) => {
      const thin = CASES.filter((name) => {
        const text = textOf(answers, name, 'reason');
        return countWords(text) < MIN_WORDS || isFiller(text);
      });
      if (thin.length > 0) {
        return failedAt(answers, thin, 'reasonMissing');
      }
      const texts = CASES.map((name) => textOf(answers, name, 'reason'));
      const repeated = CASES.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index);
      return repeated.length > 0 ? failedAt(answers, repeated, 'reasonRepeated') : PASSED;
    }),
};

async function withAnswers(
  project: ProjectReader,
  judge: (answers: Answers) => Verdict,
): Promise<Verdict> {
  const yaml = await project.readText(FILE);
  if (yaml === undefined) {
    return failed(message('fileMissing', { file: FILE }));
  }
  const reading = readAnswers(yaml);
  if (!reading.ok) {
    const { line } = reading;
    return failed(message('answersUnreadable', { file: FILE, line }), { file: FILE, line });
  }
  return judge(reading.answers);
}

function textOf(answers: Answers, name: string, field: 'choice' | 'reason'): string {
  return answers.answer(name, field)?.text ?? '';
}

function failedAt(
  answers: Answers,
  cases: readonly string[],
  key: 'choiceOpen' | 'choiceUnknown' | 'choiceWrong' | 'reasonMissing' | 'reasonRepeated',
): Verdict {
  const field = key.startsWith('choice') ? 'choice' : 'reason';
  const line = answers.answer(cases[0] ?? '', field)?.line ?? 1;
  const args = { cases: cases.join(', '), choices: CHOICES.join(', '), wanted: MIN_WORDS };
  return failed(message(key, args), { file: FILE, line });
}
