import { delimiterOf } from '../csvTable';
import { ATTEMPT_COLUMNS, readAttempts, type AttemptsReading } from './attempts';

/** What is noted about an attempt that is over. */
export interface FinishedAttempt {
  /** The learner's day, year-month-day. */
  readonly date: string;
  readonly problem: string;
  readonly isTimed: boolean;
  readonly minutes: number;
  readonly isSolved: boolean;
  readonly plan: string;
  readonly cost: string;
}

export type AttemptAddition =
  /** What belongs at the very end of the log. */
  { readonly ok: true; readonly text: string } | Exclude<AttemptsReading, { readonly ok: true }>;

/** The text that adds an attempt to a log, in the order of its columns; an empty log gets a heading. */
export function attemptToAdd(csv: string, attempt: FinishedAttempt): AttemptAddition {
  const heading = ATTEMPT_COLUMNS.join(',');
  const isNew = csv.replace(/^\uFEFF/, '').trim() === '';
  const reading = readAttempts(isNew ? heading : csv);
  if (!reading.ok) {
    return reading;
  }
  const delimiter = isNew ? ',' : delimiterOf(csv);
  const cells = cellsOf(attempt);
  const line = reading.columns.map((column) => quoted(cells[column] ?? '', delimiter));
  const gap = csv === '' || csv.endsWith('\n') ? '' : '\n';
  return { ok: true, text: `${gap}${isNew ? `${heading}\n` : ''}${line.join(delimiter)}\n` };
}

function cellsOf(attempt: FinishedAttempt): Readonly<Record<string, string>> {
  return {
    date: attempt.date,
    problem: attempt.problem,
    timed: attempt.isTimed ? 'yes' : 'no',
    minutes: String(attempt.minutes),
    solved: attempt.isSolved ? 'yes' : 'no',
    plan: attempt.plan,
    cost: attempt.cost,
  };
}

function quoted(text: string, delimiter: string): string {
  const isPlain = ![delimiter, '"', '\n', '\r'].some((mark) => text.includes(mark));
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
