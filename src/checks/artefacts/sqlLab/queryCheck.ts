import { failed, PASSED, type DatabaseCheck, type Verdict } from '../artefactCheck';
import type { DatabaseLab, SqlRow, SqlRows, SqlSession } from '../databases';
import { message } from '../messages';
import { judged, readPart, rowText, runAll, runPart, seed, type LearnerPart } from './running';

export interface QueryCheck {
  readonly name: string;
  readonly file: string;
  readonly part: string;
  /** Gives the rows that are wanted. Whatever gives the same rows passes. */
  readonly wanted: string;
  /** Rows the learner has not seen, so that nobody can write the result down. */
  readonly more: readonly string[];
  /** Makes the tables before those rows come; the starter's seed.sql does when left out. */
  readonly prepare?: (lab: DatabaseLab, session: SqlSession) => Promise<void>;
  /** The task asks for an order; otherwise the rows may come in any. */
  readonly isOrdered: boolean;
}

/** A check of one query by the rows it returns. */
export function queryCheck(check: QueryCheck): DatabaseCheck {
  return {
    name: check.name,
    kind: 'database',
    run: (lab) =>
      judged(async () => {
        const part = await readPart(lab.project, check.file, check.part);
        if (part.statements.length > 1) {
          const { file, name, line } = part;
          return failed(message('sqlOneQuery', { file, part: name }), { file, line });
        }
        const session = await lab.freshDatabase();
        await (check.prepare ?? seedFrom)(lab, session);
        await runAll(session, check.more);
        const wanted = await session.query(check.wanted);
        await session.query('BEGIN READ ONLY');
        const found = await runPart(session, part);
        return compare({ wanted, found, part, isOrdered: check.isOrdered });
      }),
  };
}

function seedFrom({ project }: DatabaseLab, session: SqlSession): Promise<void> {
  return seed(project, session);
}

interface Comparing {
  readonly wanted: SqlRows;
  readonly found: SqlRows;
  readonly part: LearnerPart;
  readonly isOrdered: boolean;
}

function compare({ wanted, found, part, isOrdered }: Comparing): Verdict {
  const { file, name } = part;
  const location = { file, line: part.statements[0]?.line ?? part.line };
  if (found.columns.join() !== wanted.columns.join()) {
    const args = { part: name, found: listed(found.columns), wanted: listed(wanted.columns) };
    return failed(message('sqlOtherColumns', args), location);
  }
  if (found.rows.length !== wanted.rows.length) {
    const args = { part: name, found: found.rows.length, wanted: wanted.rows.length };
    const stranger = firstMissing(found.rows, wanted.rows);
    const missing = firstMissing(wanted.rows, found.rows);
    return missing === undefined
      ? failed(message('sqlTooManyRows', { ...args, row: rowText(stranger ?? []) }), location)
      : failed(message('sqlTooFewRows', { ...args, row: rowText(missing) }), location);
  }
  const [expected, actual] = isOrdered
    ? [wanted.rows, found.rows]
    : [sorted(wanted.rows), sorted(found.rows)];
  const place = expected.findIndex((row, index) => rowText(row) !== rowText(actual[index] ?? []));
  if (place === -1) {
    return PASSED;
  }
  const args = { wanted: rowText(expected[place] ?? []), found: rowText(actual[place] ?? []) };
  const isOrderAlone = firstMissing(wanted.rows, found.rows) === undefined;
  const key = isOrderAlone ? 'sqlOtherOrder' : 'sqlOtherRow';
  return failed(message(key, { part: name, place: place + 1, ...args }), location);
}

function listed(columns: readonly string[]): string {
  return columns.length === 0 ? '–' : columns.join(', ');
}

function sorted(rows: readonly SqlRow[]): SqlRow[] {
  return [...rows].sort((left, right) => (rowText(left) < rowText(right) ? -1 : 1));
}

/** The first of these rows that the others lack; a row that stands twice must stand there twice. */
export function firstMissing(
  rows: readonly SqlRow[],
  others: readonly SqlRow[],
): SqlRow | undefined {
  const left = new Map<string, number>();
  for (const row of others) {
    left.set(rowText(row), (left.get(rowText(row)) ?? 0) + 1);
  }
  return rows.find((row) => {
    const count = left.get(rowText(row)) ?? 0;
    left.set(rowText(row), count - 1);
    return count <= 0;
  });
}
