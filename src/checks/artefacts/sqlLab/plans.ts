import { failed, PASSED, type DatabaseCheck } from '../artefactCheck';
import type { DatabaseLab, SqlSession } from '../databases';
import { message } from '../messages';
import { judged, readPart, rowText, runPart, seed, type LearnerPart } from './running';

const INDEX_FILE = '07_indexes.sql';
const FASTER_FILE = '08_faster.sql';

const SLUG_QUERY = `SELECT url FROM links WHERE slug = 'link-1234'`;
const LATEST_QUERY = `SELECT clicked_at FROM clicks WHERE link_id = 7 ORDER BY clicked_at DESC LIMIT 10`;
const SINCE_QUERY = `SELECT count(*) FROM clicks WHERE link_id = 7 AND clicked_at >= '2026-03-20'`;

/** One step of a query plan with the steps it takes its rows from. */
interface PlanStep {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanStep[];
}

export const slugIndexCheck: DatabaseCheck = {
  name: 'slug_query_uses_an_index',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const { session, part, indexes } = await addIndexes(lab, 'slug_index');
      const location = { file: INDEX_FILE, line: part.line };
      if (indexes.length === 0) {
        return failed(message('sqlNoNewIndex', { part: part.name }), location);
      }
      const steps = await planOf(session, SLUG_QUERY);
      return usesOneOf(steps, indexes)
        ? PASSED
        : failed(message('sqlIndexUnused', { query: SLUG_QUERY, plan: describe(steps) }), location);
    }),
};

export const compositeIndexCheck: DatabaseCheck = {
  name: 'one_composite_index_serves_two_queries',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const { session, part, indexes } = await addIndexes(lab, 'clicks_index');
      const location = { file: INDEX_FILE, line: part.line };
      if (indexes.length !== 1) {
        return failed(message('sqlOneIndex', { part: part.name, found: indexes.length }), location);
      }
      for (const query of [LATEST_QUERY, SINCE_QUERY]) {
        const steps = await planOf(session, query);
        if (!usesOneOf(steps, indexes)) {
          return failed(message('sqlIndexUnused', { query, plan: describe(steps) }), location);
        }
        if (steps.some((step) => step['Node Type'].includes('Sort'))) {
          return failed(message('sqlStillSorts', { query }), location);
        }
      }
      return (await columnsOf(session, indexes[0] ?? '')) === 'link_id,clicked_at'
        ? PASSED
        : failed(message('sqlOtherIndexColumns'), location);
    }),
};

export const fasterQueryCheck: DatabaseCheck = {
  name: 'rewritten_query_reads_fewer_rows',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const part = await readPart(lab.project, FASTER_FILE, 'faster');
      const [statement] = part.statements;
      const location = { file: FASTER_FILE, line: statement?.line ?? part.line };
      if (statement === undefined || part.statements.length > 1) {
        return failed(message('sqlOneQuery', { file: FASTER_FILE, part: part.name }), location);
      }
      const session = await lab.freshDatabase();
      await seed(lab.project, session, AT_MIDNIGHT);
      const slow = await session.query(SLOW_QUERY);
      const found = await runPart(session, part);
      if (found.rows.map(rowText).join() !== slow.rows.map(rowText).join()) {
        const args = {
          wanted: slow.rows.map(rowText).join(' '),
          found: found.rows.map(rowText).join(' '),
        };
        return failed(message('sqlOtherAnswer', args), location);
      }
      await session.query('ANALYZE');
      const read = rowsRead(await planOf(session, statement.text, 'ANALYZE, '));
      const before = rowsRead(await planOf(session, SLOW_QUERY, 'ANALYZE, '));
      return read * 10 <= before
        ? PASSED
        : failed(message('sqlReadsTooMuch', { read, before }), location);
    }),
};

const SLOW_QUERY = `SELECT count(*) AS clicks FROM clicks
  WHERE to_char(clicked_at, 'YYYY-MM-DD') = '2026-02-14'`;

/** The first and the last moment of the day, and the first of the next: nobody has seen these rows. */
const AT_MIDNIGHT = [
  `INSERT INTO clicks VALUES (70001, 1, '2026-02-14 00:00:00+00', 'KE'),
    (70002, 1, '2026-02-14 23:59:59.9+00', 'KE'), (70003, 1, '2026-02-15 00:00:00+00', 'KE'),
    (70004, 1, '2026-02-15 00:00:00+00', 'NZ')`,
];

interface Indexed {
  readonly session: SqlSession;
  readonly part: LearnerPart;
  /** Names of the indexes the learner added. */
  readonly indexes: readonly string[];
}

async function addIndexes(lab: DatabaseLab, partName: string): Promise<Indexed> {
  const part = await readPart(lab.project, INDEX_FILE, partName);
  const session = await lab.freshDatabase();
  await seed(lab.project, session);
  const before = await indexNames(session);
  await runPart(session, part);
  await session.query('ANALYZE');
  const indexes = (await indexNames(session)).filter((name) => !before.includes(name));
  return { session, part, indexes };
}

async function indexNames(session: SqlSession): Promise<string[]> {
  const query = `SELECT indexname FROM pg_indexes WHERE schemaname = 'public'`;
  return (await session.query(query)).rows.map(([name]) => name ?? '');
}

async function columnsOf(session: SqlSession, index: string): Promise<string> {
  const { rows } = await session.query(`SELECT string_agg(attname, ',' ORDER BY attnum)
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relname = '${index.replaceAll("'", "''")}'`);
  return rows[0]?.[0] ?? '';
}

/** Every step of a plan, the outermost first. Without parallel workers, so that rows are counted once. */
async function planOf(session: SqlSession, query: string, options = ''): Promise<PlanStep[]> {
  await session.query('SET max_parallel_workers_per_gather TO 0');
  const { rows } = await session.query(`EXPLAIN (${options}FORMAT JSON) ${query}`);
  const [plan] = JSON.parse(rows[0]?.[0] ?? '[]') as { Plan: PlanStep }[];
  return plan === undefined ? [] : flat(plan.Plan);
}

function flat(step: PlanStep): PlanStep[] {
  return [step, ...(step.Plans ?? []).flatMap(flat)];
}

function usesOneOf(steps: readonly PlanStep[], indexes: readonly string[]): boolean {
  return steps.some(
    (step) => indexes.includes(step['Index Name'] ?? '') && step['Index Cond'] !== undefined,
  );
}

function describe(steps: readonly PlanStep[]): string {
  return steps.map((step) => step['Node Type']).join(' → ');
}

/** Rows that were looked at in tables, those a filter threw away included. */
function rowsRead(steps: readonly PlanStep[]): number {
  const perStep = steps
    .filter((step) => step['Relation Name'] !== undefined)
    .map((step) => {
      const rows = (step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0);
      return rows * (step['Actual Loops'] ?? 1);
    });
  return Math.round(perStep.reduce((sum, rows) => sum + rows, 0));
}
