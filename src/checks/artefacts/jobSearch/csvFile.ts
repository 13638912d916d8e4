import Papa from 'papaparse';
import { problem, type Problem } from '../ship/textFile';

/** One row below the header. */
export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** What stands in a column, without spaces around it; empty where the row is too short. */
  cell(column: string): string;
}

export interface CsvReading {
  readonly rows: readonly CsvRow[];
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
export function readCsv(text: string, { file, columns }: CsvFile): CsvReading {
  const lines = linesOf(text.replace(/^\uFEFF/, ''));
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

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf(text: string) {
  const rows: Line[] = [];
  let openQuoteAt: number | undefined;
  let [line, start] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data });
      if (errors.some(({ type }) => type === 'Quotes')) {
        openQuoteAt ??= line;
      }
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { rows, openQuoteAt };
}

/** Spreadsheets of many countries write semicolons, since their numbers have commas. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1);
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function cellOf(cells: readonly string[], names: readonly string[]): CsvRow['cell'] {
  return (column) => (cells[names.indexOf(column)] ?? '').trim();
}
