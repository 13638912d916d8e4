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

/** Spreadsheets write semicolons where the comma stands in numbers. */
export function delimiterOf(csv: string): string {
  const heading = csv.split('\n', 1)[0] ?? '';
  return heading.includes(';') && !heading.includes(',') ? ';' : ',';
}
