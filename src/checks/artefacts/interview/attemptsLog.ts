import { failed, PASSED, type FileCheck, type Verdict } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { countWords, isFiller } from '../sentences';
import { ATTEMPTS_FILE as file, attemptsOf, type LoggedAttempt } from './attempts';

const WANTED_PROBLEMS = 12;
const WANTED_PLAN_WORDS = 3;
const MAX_MINUTES = 600;

export const timedEntriesCheck: FileCheck = {
  name: 'attempts_log_has_twelve_timed_entries',
  kind: 'files',
  form: true,
  run: async (project) => {
    const reading = await attemptsOf(project);
    return 'verdict' in reading ? reading.verdict : judgeEntries(reading.attempts);
  },
};

export const planAndCostCheck: FileCheck = {
  name: 'each_attempt_states_plan_and_cost',
  kind: 'files',
  form: true,
  run: async (project) => {
    const reading = await attemptsOf(project);
    return 'verdict' in reading ? reading.verdict : judgePlans(reading.attempts);
  },
};

function judgeEntries(attempts: readonly LoggedAttempt[]): Verdict {
  for (const attempt of attempts) {
    const wrong = FIELDS.find(({ column, isRight }) => !isRight(attempt[column]));
    if (wrong !== undefined) {
      const { column, form } = wrong;
      return failedAt(attempt, message('attemptField', { file, line: attempt.line, column, form }));
    }
  }
  const timed = attempts.filter((attempt) => attempt.timed === 'yes');
  const found = new Set(timed.map(({ problem }) => problem.toLowerCase())).size;
  return found < WANTED_PROBLEMS
    ? failed(message('attemptsTooFew', { file, found, wanted: WANTED_PROBLEMS }), { file, line: 1 })
    : PASSED;
}

interface Field {
  readonly column: 'date' | 'problem' | 'timed' | 'minutes' | 'solved';
  /** What to write there, in words. */
  readonly form: string;
  readonly isRight: (text: string) => boolean;
}

const isYesOrNo = (text: string) => text === 'yes' || text === 'no';

const FIELDS: readonly Field[] = [
  { column: 'date', form: 'a day such as 2027-03-02', isRight: isDay },
  { column: 'problem', form: 'the name of the problem', isRight: (text) => text !== '' },
  { column: 'timed', form: 'yes or no', isRight: isYesOrNo },
  { column: 'minutes', form: `a whole number from 1 to ${MAX_MINUTES}`, isRight: isMinutes },
  { column: 'solved', form: 'yes or no', isRight: isYesOrNo },
];

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  // The 30th of February would become a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}

function isMinutes(text: string): boolean {
  const minutes = Number(text);
  return text !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_MINUTES;
}

function judgePlans(attempts: readonly LoggedAttempt[]): Verdict {
  if (attempts.length === 0) {
    return failed(message('attemptsNone', { file }), { file, line: 1 });
  }
  const problemOfPlan = new Map<string, string>();
  for (const attempt of attempts) {
    const { line, plan, cost, problem } = attempt;
    if (countWords(plan) < WANTED_PLAN_WORDS || isFiller(plan)) {
      const wanted = WANTED_PLAN_WORDS;
      return failedAt(attempt, message('attemptPlanMissing', { file, line, wanted }));
    }
    if (countWords(cost) === 0 || isFiller(cost)) {
      return failedAt(attempt, message('attemptCostMissing', { file, line }));
    }
    const before = problemOfPlan.get(plan.toLowerCase()) ?? problem;
    if (before !== problem) {
      return failedAt(attempt, message('attemptPlanRepeated', { file, line }));
    }
    problemOfPlan.set(plan.toLowerCase(), problem);
  }
  return PASSED;
}

function failedAt({ line }: LoggedAttempt, text: ArtefactMessage): Verdict {
  return failed(text, { file, line });
}
