import { failed, PASSED, type DatabaseCheck } from '../artefactCheck';
import type { DatabaseLab, SqlRow } from '../databases';
import { message } from '../messages';
import { firstMissing } from './queryCheck';
import { judged, readPart, rowText, runAll, runPart, seed, type LearnerPart } from './running';

const FILE = '02_changes.sql';

const TABLES = {
  users: 'SELECT id, email, name, quota FROM users',
  links: 'SELECT id, owner_id, slug, url, title FROM links',
  tags: 'SELECT id, name FROM tags',
  link_tags: 'SELECT link_id, tag_id FROM link_tags',
  clicks: 'SELECT id, link_id FROM clicks',
} as const;

interface ChangeCheck {
  readonly name: string;
  /** Run one after the other. */
  readonly parts: readonly string[];
  /** Leaves the rows that are wanted. */
  readonly wanted: readonly string[];
}

export const changesCheck = changeCheck({
  name: 'inserts_and_updates_leave_expected_rows',
  parts: ['add', 'change'],
  wanted: [
    `INSERT INTO users VALUES (41, 'nora@mail.example', 'Nora', 5)`,
    `INSERT INTO links VALUES (2001, 41, 'nora-notes', 'https://notes.example/', 'Notes', now())`,
    `UPDATE users SET quota = quota + 2 WHERE quota < 4`,
    `UPDATE links SET title = 'Untitled' WHERE title IS NULL`,
  ],
});

export const removalCheck = changeCheck({
  name: 'deletes_respect_foreign_keys',
  parts: ['remove'],
  wanted: [
    `DELETE FROM clicks WHERE link_id IN (SELECT id FROM links WHERE owner_id = 7)`,
    `DELETE FROM link_tags WHERE link_id IN (SELECT id FROM links WHERE owner_id = 7)`,
    `DELETE FROM links WHERE owner_id = 7`,
    `DELETE FROM users WHERE id = 7`,
  ],
});

/** Rows nobody has seen. */
const MORE = [
  `INSERT INTO users VALUES (801, 'pia@mail.example', 'Pia P.', 1)`,
  `INSERT INTO links VALUES (8001, 7, 'extra-1', 'https://extra.example/', NULL, '2026-01-01 00:00+00')`,
  `INSERT INTO link_tags VALUES (8001, 2)`,
  `INSERT INTO clicks VALUES (80001, 8001, '2026-01-02 00:00+00', 'KE')`,
];

function changeCheck({ name, parts, wanted }: ChangeCheck): DatabaseCheck {
  return {
    name,
    kind: 'database',
    run: (lab) =>
      judged(async () => {
        const read: LearnerPart[] = [];
        for (const part of parts) {
          read.push(await readPart(lab.project, FILE, part));
        }
        const expected = await rowsAfter(lab, (session) => runAll(session, wanted));
        const found = await rowsAfter(lab, async (session) => {
          for (const part of read) {
            await runPart(session, part);
          }
        });
        return compare(expected, found, read);
      }),
  };
}

type Tables = Readonly<Record<string, readonly SqlRow[]>>;

async function rowsAfter(
  lab: DatabaseLab,
  change: (session: Awaited<ReturnType<DatabaseLab['freshDatabase']>>) => Promise<void>,
): Promise<Tables> {
  const session = await lab.freshDatabase();
  await seed(lab.project, session, MORE);
  await change(session);
  // What is not committed has not happened.
  await session.query('ROLLBACK');
  const tables: Record<string, readonly SqlRow[]> = {};
  for (const [table, query] of Object.entries(TABLES)) {
    tables[table] = (await session.query(query)).rows;
  }
  return tables;
}

function compare(expected: Tables, found: Tables, parts: readonly LearnerPart[]) {
  const location = { file: FILE, line: parts[0]?.line ?? 1 };
  for (const table of Object.keys(TABLES)) {
    const missing = firstMissing(expected[table] ?? [], found[table] ?? []);
    const stranger = firstMissing(found[table] ?? [], expected[table] ?? []);
    if (missing !== undefined) {
      const args = { file: FILE, table, row: rowText(missing) };
      return failed(message('sqlRowMissing', args), location);
    }
    if (stranger !== undefined) {
      const args = { file: FILE, table, row: rowText(stranger) };
      return failed(message('sqlRowTooMany', args), location);
    }
  }
  return PASSED;
}
