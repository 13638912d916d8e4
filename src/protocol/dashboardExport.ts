import { basisSentences } from './basisSentences';
import type { DashboardState } from './dashboard';
import { dashboardTables, type DashboardTable } from './dashboardTables';
import type { DashboardStrings } from './dashboardTexts';
import { fill, type Format } from './format';

/**
 * The page's data for programs and spreadsheets: a value a line, as `table,row,name,column,value`.
 * Numbers with a point, days as `YYYY-MM-DD`, instants as ISO times, lines as RFC 4180 asks.
 */
export function dashboardCsv(state: DashboardState, strings: DashboardStrings): string {
  const lines = dashboardTables(state, strings).flatMap(({ id, columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap((column, index) => {
        const value = row.values[index];
        return value === undefined || value === ''
          ? []
          : [[id, row.id, row.title, column.id, value]];
      }),
    ),
  );
  return [['table', 'row', 'name', 'column', 'value'], ...lines]
    .map((line) => `${line.map(csvField).join(',')}\r\n`)
    .join('');
}

function csvField(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  // A spreadsheet would run a title of somebody's roadmap that begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The page's data for people: its sections as Markdown tables, with what the numbers rest on. */
export function dashboardMarkdown(
  state: DashboardState,
  strings: DashboardStrings,
  format: Format,
): string {
  const { time, isFinished } = state;
  const sentences =
    time === undefined || isFinished
      ? []
      : [...basisSentences(time.basis, strings, format), strings.chances];
  return [
    `# ${inline(state.roadmapTitle)}: ${inline(strings.pageTitle)}`,
    fill(strings.exportedOn, format.day(state.today)),
    ...dashboardTables(state, strings).map((table) => markdownTable(table, format)),
    ...(sentences.length === 0
      ? []
      : [
          `## ${inline(strings.basisHeading)}`,
          sentences.map((text) => `- ${inline(text)}`).join('\n'),
        ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function markdownTable({ title, columns, rows }: DashboardTable, format: Format): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [
    `## ${inline(title)}`,
    '',
    line(['', ...columns.map((column) => column.title)]),
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...rows.map((row) =>
      line([cell(row.title, format), ...row.values.map((v) => cell(v, format))]),
    ),
  ].join('\n');
}

function cell(value: string | number, format: Format): string {
  if (typeof value === 'number') {
    return format.number(value);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return format.day(value);
  }
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? format.dayOf(value) : value;
}

/** One line of plain text: what a title holds must not become a table, a link or HTML. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
