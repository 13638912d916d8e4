/** A task somebody finished: what was estimated, and what it took. */
export interface RecordedTask {
  readonly estimateHours: number;
  readonly actualHours: number;
}

/** Consecutive tasks of one person, treated as a roadmap that is worked through in order. */
export interface Window {
  readonly person: string;
  readonly tasks: readonly RecordedTask[];
}

export const TASKS_PER_WINDOW = 80;

const FEWEST_TASKS = 100;
const STEP = 80;
/** People with many tasks would outweigh the rest: of them every second window counts. */
const MANY_TASKS = 800;
const STEP_OF_MANY = 160;

const COLUMNS = ['person', 'started', 'estimate_hours', 'actual_hours'] as const;

/** Says what is wrong with the file of tasks, with the line. */
export class HistoryFault extends Error {}

/**
 * The tasks of each person in the order they were started, ties in file order. Reads plain CSV with
 * the columns `person,started,estimate_hours,actual_hours`, in any order; `started` is `YYYY-MM-DD`.
 */
export function readHistory(csv: string): Map<string, RecordedTask[]> {
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const names = header.replace(/^\uFEFF/, '').split(',');
  const [person, started, estimate, actual] = COLUMNS.map((column) => columnOf(names, column));
  const rows = lines.map((line, index) => {
    const cells = line.split(',');
    const hoursIn = (column = 0) => readHours(cells[column], index + 2);
    return {
      person: cells[person ?? 0] ?? '',
      started: cells[started ?? 0] ?? '',
      task: { estimateHours: hoursIn(estimate), actualHours: hoursIn(actual) },
    };
  });
  return new Map(
    [...new Set(rows.map((row) => row.person))].map((name) => [
      name,
      rows
        .filter((row) => row.person === name)
        // Sorting keeps the order of equals, which is that of the file.
        .sort((a, b) => Number(a.started > b.started) - Number(a.started < b.started))
        .map(({ task }) => task),
    ]),
  );
}

function columnOf(names: readonly string[], column: string): number {
  const index = names.indexOf(column);
  if (index === -1) {
    throw new HistoryFault(
      `The first line names no column '${column}'; it needs ${COLUMNS.join(',')}.`,
    );
  }
  return index;
}

function readHours(text: string | undefined, line: number): number {
  const hours = Number(text);
  if (text === undefined || text.trim() === '' || !Number.isFinite(hours) || hours <= 0) {
    throw new HistoryFault(`Line ${line}: '${text ?? ''}' is no number of hours above 0.`);
  }
  return hours;
}

/** The windows of everybody with enough tasks, person by person in the order of the file. */
export function windowsOf(history: ReadonlyMap<string, readonly RecordedTask[]>): Window[] {
  return [...history].flatMap(([person, tasks]) => {
    const step = tasks.length >= MANY_TASKS ? STEP_OF_MANY : STEP;
    const count = Math.floor((tasks.length - TASKS_PER_WINDOW) / step) + 1;
    return tasks.length < FEWEST_TASKS
      ? []
      : Array.from({ length: count }, (_, index) => ({
          person,
          tasks: tasks.slice(index * step, index * step + TASKS_PER_WINDOW),
        }));
  });
}
