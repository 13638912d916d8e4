import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** One line of a table, by the names in its heading. */
export interface CsvRow {
  /** Where it ends in the file; lines count from 1. */
  readonly line: number;
  /** Without spaces around it; empty when the table has no such column. */
  text(column: string): string;
}

export type CsvReading =
  | { readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly CsvRow[] }
  /** A quote that never ends, a line with more or fewer cells than the heading, or far too much. */
  | { readonly ok: false; readonly line: number };

/** A table that somebody kept by hand for years is far from it. */
const MAX_TABLE_LENGTH = 300_000;

/** Reads a table with a heading, as text editors and spreadsheets write it. Never throws. */
export function readCsv(csv: string): CsvReading {
  if (csv.length > MAX_TABLE_LENGTH) {
    return { ok: false, line: 1 };
  }
  try {
    const [heading, ...rows] = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      on_record: (cells: string[], { lines }: { lines: number }) => [String(lines), ...cells],
      skip_empty_lines: true,
      trim: true,
    });
    const columns = heading?.slice(1) ?? [];
    return { ok: true, columns, rows: rows.map((row) => rowOf(columns, row)) };
  } catch (error) {
    if (error instanceof CsvError) {
      return { ok: false, line: typeof error['lines'] === 'number' ? error['lines'] : 1 };
    }
    throw error;
  }
}

function rowOf(columns: readonly string[], [line, ...cells]: readonly string[]): CsvRow {
  return { line: Number(line), text: (column) => cells[columns.indexOf(column)] ?? '' };
}

/** The cells of one row, and the line it begins on; lines count from 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvLines {
  readonly rows: readonly CsvLine[];
  /** The line of a row whose quote never ends. */
  readonly openQuoteAt: number | undefined;
}

/** Reads what can be read, also around a broken row, where {@link readCsv} refuses the whole. Never throws. */
export function readCsvLines(text: string): CsvLines {
  const rows: CsvLine[] = [];
  let openQuoteAt: number | undefined;
  let endLine = 0;
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }: { lines: number }) => {
      endLine = lines;
      rows.push({ line: lines - newLinesIn(cells), cells });
      return null;
    },
    on_skip: () => {
      openQuoteAt ??= endLine + 1;
      rows.push({ line: openQuoteAt, cells: [text] });
      return undefined;
    },
  });
  return { rows, openQuoteAt };
}

/** A row's line is counted where it ends; quoted cells may hold several. */
function newLinesIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

/** Spreadsheets write semicolons where the comma stands in numbers. */
export function delimiterOf(csv: string): string {
  const heading = csv.split('\n', 1)[0] ?? '';
  return heading.includes(';') && !heading.includes(',') ? ';' : ',';
}
