import {
  failed,
  PASSED,
  type DatabaseCheck,
  type ProjectReader,
  type Verdict,
} from '../artefactCheck';
import type { SqlSession } from '../databases';
import { message } from '../messages';
import { judged, readPart, runPart, runPartToItsEnd, seed, type LearnerPart } from './running';

const FILE = '09_transactions.sql';
const SESSIONS_FILE = '10_two_sessions.sql';

const IMPORTED = `SELECT count(*) FROM links WHERE id IN (3001, 3002, 3003) AND owner_id = 5`;
const QUOTA_OF_5 = `SELECT quota FROM users WHERE id = 5`;

export const importCheck: DatabaseCheck = {
  name: 'failed_import_changes_nothing',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const part = await readPart(lab.project, FILE, 'import');
      const location = { file: FILE, line: part.line };
      const good = await lab.freshDatabase();
      await seed(lab.project, good, [`UPDATE users SET quota = 10 WHERE id = 5`]);
      await runPart(good, part);
      await good.query('ROLLBACK');
      const found = await texts(good, [IMPORTED, QUOTA_OF_5]);
      if (found.join() !== '3,7') {
        const args = { links: found[0] ?? '', quota: found[1] ?? '' };
        return failed(message('sqlImportIncomplete', args), location);
      }
      for (const taken of [3001, 3002, 3003]) {
        const verdict = await importWith(lab, part, taken);
        if (!verdict.passed) {
          return verdict;
        }
      }
      return PASSED;
    }),
};

type Lab = { readonly project: ProjectReader; freshDatabase(): Promise<SqlSession> };

/** The import when somebody else has one of its numbers already. */
async function importWith(lab: Lab, part: LearnerPart, taken: number): Promise<Verdict> {
  const location = { file: FILE, line: part.line };
  const session = await lab.freshDatabase();
  await seed(lab.project, session, [
    `UPDATE users SET quota = 10 WHERE id = 5`,
    `INSERT INTO links VALUES (${taken}, 6, 'taken', 'https://taken.example/', NULL, now())`,
  ]);
  const refused = await runPartToItsEnd(session, part);
  await session.query('ROLLBACK');
  const [links, quota] = await texts(session, [IMPORTED, QUOTA_OF_5]);
  if (refused === 0) {
    return failed(message('sqlImportNotRefused', { taken }), location);
  }
  return links === '0' && quota === '10'
    ? PASSED
    : failed(
        message('sqlHalfAnImport', { taken, links: links ?? '', quota: quota ?? '' }),
        location,
      );
}

const LAMP = `SELECT count(*) FROM links WHERE id = 3010 AND owner_id = 3 AND slug = 'lamp'`;
const QUOTA_OF_3 = `SELECT quota FROM users WHERE id = 3`;

export const quotaCheck: DatabaseCheck = {
  name: 'quota_never_goes_below_zero',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const rule = await readPart(lab.project, FILE, 'quota_rule');
      const spend = await readPart(lab.project, FILE, 'spend_quota');
      const location = { file: FILE, line: spend.line };
      const start = async (quota: number) => {
        const session = await lab.freshDatabase();
        await seed(lab.project, session, [`UPDATE users SET quota = ${quota} WHERE id = 3`]);
        await runPart(session, rule);
        return session;
      };
      const enough = await start(1);
      await runPart(enough, spend);
      await enough.query('ROLLBACK');
      const after = await texts(enough, [LAMP, QUOTA_OF_3]);
      if (after.join() !== '1,0') {
        const args = { links: after[0] ?? '', quota: after[1] ?? '' };
        return failed(message('sqlQuotaNotSpent', args), location);
      }
      const empty = await start(0);
      await runPartToItsEnd(empty, spend);
      await empty.query('ROLLBACK');
      const [links, quota] = await texts(empty, [LAMP, QUOTA_OF_3]);
      if (links !== '0' || quota !== '0') {
        const args = { links: links ?? '', quota: quota ?? '' };
        return failed(message('sqlQuotaBelowZero', args), location);
      }
      return (await isRefused(empty, 'UPDATE users SET quota = -1 WHERE id = 4'))
        ? PASSED
        : failed(message('sqlQuotaRuleMissing'), { file: FILE, line: rule.line });
    }),
};

/** Two sessions on a real server: what one has not committed, the other does not see. */
export const twoSessionsCheck: DatabaseCheck = {
  name: 'two_sessions_show_isolation',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const first = await lab.freshDatabase();
      const second = await lab.secondSession();
      if (second === undefined) {
        return { notRun: message('sqlNeedsServer') };
      }
      await seed(lab.project, first, [`UPDATE users SET quota = 10 WHERE id = 5`]);
      const parts = (name: string) => readPart(lab.project, SESSIONS_FILE, name);
      const look = await parts('second_looks');
      const location = { file: SESSIONS_FILE, line: look.line };
      const seen = async () => (await runPart(second, look)).rows[0]?.join() ?? '';
      await runPart(second, await parts('second_begins'));
      await runPart(first, await parts('first_changes'));
      if ((await texts(first, [QUOTA_OF_5]))[0] !== '9') {
        return failed(message('sqlSessionsNoChange'), location);
      }
      const before = await seen();
      await runPart(first, await parts('first_commits'));
      const between = await seen();
      await runPart(second, await parts('second_ends'));
      const after = await seen();
      const found = [before, between, after].join(', ');
      return found === '10, 10, 9' ? PASSED : failed(message('sqlSessions', { found }), location);
    }),
};

/** The first value of each query's first row. */
async function texts(session: SqlSession, queries: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const query of queries) {
    found.push((await session.query(query)).rows[0]?.[0] ?? '');
  }
  return found;
}

async function isRefused(session: SqlSession, statement: string): Promise<boolean> {
  const part = { file: FILE, name: '', line: 1, statements: [{ text: statement, line: 1 }] };
  return (await runPartToItsEnd(session, part)) === 1;
}
