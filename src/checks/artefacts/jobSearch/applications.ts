import { isCalendarDay, type CalendarDay } from '../../../progress/calendarDay';
import { problem, type Problem } from '../ship/textFile';
import { readRecords, type CsvRecord } from './csvFile';
import { OUTCOMES, STAGES, type Outcome, type Stage } from './stages';

export const APPLICATIONS_FILE = 'applications.csv';

export const COLUMNS = [
  ...['company', 'role', 'board', 'stage', 'outcome', 'applied_on', 'last_contact_on'],
  ...['next_step', 'next_step_on', 'resume', 'letter'],
] as const;

export interface Application {
  readonly line: number;
  readonly company: string;
  readonly role: string;
  readonly board: string;
  readonly stage: Stage;
  /** Undefined while it is open. */
  readonly outcome: Outcome | undefined;
  readonly appliedOn: CalendarDay | undefined;
  readonly lastContactOn: CalendarDay | undefined;
  readonly nextStep: string;
  readonly nextStepOn: CalendarDay | undefined;
  /** Paths inside the folder; empty when there is none. */
  readonly resume: string;
  readonly letter: string;
}

export interface ApplicationsReading {
  /** What could be read, in the order of the file. */
  readonly applications: readonly Application[];
  readonly problems: readonly Problem[];
}

/** The row that the starter brings. */
export const EXAMPLE_COMPANY = 'Example Ltd';

export function readApplications(text: string): ApplicationsReading {
  const { rows, problems } = readRecords(text, { file: APPLICATIONS_FILE, columns: COLUMNS });
  const read = rows.map((row) => ({ row, problem: problemOf(row) }));
  const wrong = read.flatMap(({ problem: found }) => (found === undefined ? [] : [found]));
  return {
    applications: read.flatMap(({ row, problem: found }) =>
      found === undefined ? [applicationOf(row)] : [],
    ),
    problems: [...problems, ...wrong].sort((left, right) => left.line - right.line),
  };
}

export function isOpen({ outcome }: Pick<Application, 'outcome'>): boolean {
  return outcome === undefined;
}

export function hasReached({ stage }: Pick<Application, 'stage'>, wanted: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
}

function problemOf(row: CsvRecord): Problem | undefined {
  const { line } = row;
  const place = { file: APPLICATIONS_FILE, line };
  const empty = ['company', 'role', 'stage'].find((column) => row.cell(column) === '');
  if (empty !== undefined) {
    return problem('jobsFieldMissing', { ...place, column: empty }, line);
  }
  return (
    valueProblem(row, 'stage', STAGES) ??
    (row.cell('outcome') === '' ? undefined : valueProblem(row, 'outcome', OUTCOMES)) ??
    dayProblem(row) ??
    orderProblem(row)
  );
}

function valueProblem(
  row: CsvRecord,
  column: 'stage' | 'outcome',
  choices: readonly string[],
): Problem | undefined {
  const value = row.cell(column);
  const orNothing = column === 'outcome' ? ', or nothing' : '';
  const args = { file: APPLICATIONS_FILE, line: row.line, value, column, orNothing };
  return choices.includes(value)
    ? undefined
    : problem('jobsUnknownValue', { ...args, choices: choices.join(', ') }, row.line);
}

function dayProblem(row: CsvRecord): Problem | undefined {
  const { line } = row;
  const wrong = ['applied_on', 'last_contact_on', 'next_step_on'].find(
    (column) => row.cell(column) !== '' && !isCalendarDay(row.cell(column)),
  );
  if (wrong !== undefined) {
    const args = { file: APPLICATIONS_FILE, line, column: wrong, value: row.cell(wrong) };
    return problem('jobsNoDay', args, line);
  }
  return row.cell('stage') !== 'found' && row.cell('applied_on') === ''
    ? problem('jobsAppliedOnMissing', { file: APPLICATIONS_FILE, line }, line)
    : undefined;
}

/** Days that follow each other in life must do so here; days in this form compare as texts. */
const ORDERED = [
  ['applied_on', 'last_contact_on'],
  ['last_contact_on', 'next_step_on'],
] as const;

function orderProblem(row: CsvRecord): Problem | undefined {
  const { line } = row;
  const reversed = ORDERED.find(([earlier, later]) => {
    const [first, second] = [row.cell(earlier), row.cell(later)];
    return first !== '' && second !== '' && second < first;
  });
  return reversed === undefined
    ? undefined
    : problem(
        'jobsDaysReversed',
        { file: APPLICATIONS_FILE, line, earlier: reversed[0], later: reversed[1] },
        line,
      );
}

function applicationOf(row: CsvRecord): Application {
  const optional = (column: string) => (row.cell(column) === '' ? undefined : row.cell(column));
  return {
    line: row.line,
    company: row.cell('company'),
    role: row.cell('role'),
    board: row.cell('board'),
    stage: STAGES.find((stage) => stage === row.cell('stage')) ?? 'found',
    outcome: OUTCOMES.find((outcome) => outcome === row.cell('outcome')),
    appliedOn: optional('applied_on'),
    lastContactOn: optional('last_contact_on'),
    nextStep: row.cell('next_step'),
    nextStepOn: optional('next_step_on'),
    resume: row.cell('resume'),
    letter: row.cell('letter'),
  };
}
