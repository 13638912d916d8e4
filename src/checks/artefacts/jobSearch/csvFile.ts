import { readCsvLines } from '../csvTable';
import { problem, type Problem } from '../ship/textFile';

/** One row below the header. */
export interface CsvRecord {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** What stands in a column, without spaces around it; empty where the row is too short. */
  cell(column: string): string;
}

export interface RecordReading {
  readonly rows: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

interface CsvFile {
  /** How messages name it. */
  readonly file: string;
  /** What must stand in the header, in any order; others may stand there too. */
  readonly columns: readonly string[];
}

/** Hundreds of times what somebody applies for. */
const MAX_ROWS = 5000;

/** Reads what can be read; a row of another length than the header is a problem, not a row. */
export function readRecords(text: string, { file, columns }: CsvFile): RecordReading {
  const lines = readCsvLines(text.replace(/^\uFEFF/, ''));
  const [header, ...below] = lines.rows;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) {
    return { rows: [], problems: [problem('csvColumnMissing', { file, column: missing })] };
  }
  if (below.length > MAX_ROWS) {
    return { rows: [], problems: [problem('jobsTooBig', { file, rows: MAX_ROWS })] };
  }
  const filled = below.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const problems = filled
    .filter(({ cells, line }) => cells.length !== names.length && line !== lines.openQuoteAt)
    .map(({ cells, line }) => {
      const args = { file, line, found: cells.length, wanted: names.length };
      return problem('csvFields', args, line);
    });
  const broken = lines.openQuoteAt;
  return {
    rows: filled
      .filter(({ cells, line }) => cells.length === names.length && line !== broken)
      .map(({ cells, line }) => ({ line, cell: cellOf(cells, names) })),
    problems: [
      ...problems,
      ...(broken === undefined ? [] : [problem('csvQuoteOpen', { file, line: broken }, broken)]),
    ],
  };
}

function cellOf(cells: readonly string[], names: readonly string[]): CsvRecord['cell'] {
  return (column) => (cells[names.indexOf(column)] ?? '').trim();
}
