import { failed, type ProjectReader, type Verdict } from '../artefactCheck';
import { readCsv, type CsvRow } from '../csvTable';
import { message } from '../messages';

export const ATTEMPTS_FILE = 'attempts.csv';

/** The columns in the order in which the starter has them. */
export const ATTEMPT_COLUMNS = [
  ...['date', 'problem', 'timed', 'minutes'],
  ...['solved', 'plan', 'cost', 'note'],
];

/** One line of the log; nothing says yet that its cells hold what they should. */
export interface LoggedAttempt {
  readonly line: number;
  readonly date: string;
  readonly problem: string;
  readonly timed: string;
  readonly minutes: string;
  readonly solved: string;
  readonly plan: string;
  readonly cost: string;
}

export type AttemptsReading =
  | {
      readonly ok: true;
      readonly attempts: readonly LoggedAttempt[];
      readonly columns: readonly string[];
    }
  | { readonly ok: false; readonly problem: 'csvUnreadable'; readonly line: number }
  | { readonly ok: false; readonly problem: 'csvColumnMissing'; readonly column: string };

export function readAttempts(csv: string): AttemptsReading {
  const reading = readCsv(csv);
  if (!reading.ok) {
    return { ok: false, problem: 'csvUnreadable', line: reading.line };
  }
  const column = ATTEMPT_COLUMNS.find((name) => !reading.columns.includes(name));
  return column === undefined
    ? { ok: true, attempts: reading.rows.map(toAttempt), columns: reading.columns }
    : { ok: false, problem: 'csvColumnMissing', column };
}

/** The attempts, or the verdict of a check that cannot see any. */
export async function attemptsOf(
  project: ProjectReader,
): Promise<{ readonly attempts: readonly LoggedAttempt[] } | { readonly verdict: Verdict }> {
  const file = ATTEMPTS_FILE;
  const csv = await project.readText(file);
  if (csv === undefined) {
    return { verdict: failed(message('fileMissing', { file })) };
  }
  const reading = readAttempts(csv);
  if (reading.ok) {
    return reading;
  }
  if (reading.problem === 'csvColumnMissing') {
    const { column } = reading;
    return { verdict: failed(message('csvColumnMissing', { file, column }), { file, line: 1 }) };
  }
  const { line } = reading;
  return { verdict: failed(message('csvUnreadable', { file, line }), { file, line }) };
}

function toAttempt(row: CsvRow): LoggedAttempt {
  return {
    line: row.line,
    date: row.text('date'),
    problem: row.text('problem'),
    timed: row.text('timed').toLowerCase(),
    minutes: row.text('minutes'),
    solved: row.text('solved').toLowerCase(),
    plan: row.text('plan'),
    cost: row.text('cost'),
  };
}
