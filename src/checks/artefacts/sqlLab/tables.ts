import { failed, PASSED, type DatabaseCheck } from '../artefactCheck';
import { SqlError, type SqlSession } from '../databases';
import { message, type ArtefactMessage } from '../messages';
import { readCatalogue, type Catalogue } from './catalogue';
import { judged, readPart, runPart } from './running';

const FILE = '01_tables.sql';
const PART = 'tables';

/** Columns of each table; `?` behind those that may be empty. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  users: ['id', 'email', 'name', 'quota'],
  links: ['id', 'owner_id', 'slug', 'url', 'title?', 'created_at'],
  tags: ['id', 'name'],
  link_tags: ['link_id', 'tag_id'],
};

const PRIMARY_KEYS = [
  ['users', 'id'],
  ['links', 'id'],
  ['tags', 'id'],
  ['link_tags', 'link_id,tag_id'],
] as const;

const FOREIGN_KEYS = [
  ['links', 'owner_id', 'users'],
  ['link_tags', 'link_id', 'links'],
  ['link_tags', 'tag_id', 'tags'],
] as const;

export const tablesCheck: DatabaseCheck = {
  name: 'tables_have_keys_and_constraints',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const part = await readPart(lab.project, FILE, PART);
      const session = await lab.freshDatabase();
      await runPart(session, part);
      const problem = problemOf(await readCatalogue(session));
      return problem === undefined ? PASSED : failed(problem, { file: FILE, line: part.line });
    }),
};

function problemOf(catalogue: Catalogue): ArtefactMessage | undefined {
  return columnProblem(catalogue, TABLES) ?? keyProblem(catalogue);
}

/** What is wrong with the columns of tables; a table has exactly those that are named. */
export function columnProblem(
  { columns }: Catalogue,
  tables: Readonly<Record<string, readonly string[]>>,
): ArtefactMessage | undefined {
  for (const [table, wanted] of Object.entries(tables)) {
    const found = columns.filter((one) => one.table === table);
    if (found.length === 0) {
      return message('sqlTableMissing', { table });
    }
    const names = wanted.map((name) => name.replace('?', ''));
    const missing = names.find((name) => !found.some(({ column }) => column === name));
    const stranger = found.find(({ column }) => !names.includes(column));
    if (missing !== undefined) {
      return message('sqlColumnMissing', { table, column: missing });
    }
    if (stranger !== undefined) {
      return message('sqlColumnTooMany', { table, column: stranger.column });
    }
    const loose = found.find(({ column, isNullable }) => isNullable && wanted.includes(column));
    if (loose !== undefined) {
      return message('sqlMayBeEmpty', { table, column: loose.column });
    }
  }
  return undefined;
}

function keyProblem({ uniqueKeys, foreignKeys }: Catalogue): ArtefactMessage | undefined {
  for (const [table, columns] of PRIMARY_KEYS) {
    const isThere = uniqueKeys.some(
      (key) => key.isPrimary && key.table === table && key.columns === columns,
    );
    if (!isThere) {
      return message('sqlPrimaryKeyMissing', { table, columns });
    }
  }
  for (const [table, columns, target] of FOREIGN_KEYS) {
    const isThere = foreignKeys.some(
      (key) => key.table === table && key.columns === columns && key.target === target,
    );
    if (!isThere) {
      return message('sqlForeignKeyMissing', { table, columns, target });
    }
  }
  return undefined;
}

const GOOD_ROWS = [
  `INSERT INTO users (id, email, name, quota) OVERRIDING SYSTEM VALUE
    VALUES (1, 'ada@mail.example', 'Ada', 0), (2, 'ben@mail.example', 'Ada', 7)`,
  `INSERT INTO links (id, owner_id, slug, url, title) OVERRIDING SYSTEM VALUE
    VALUES (1, 1, 'one', 'https://one.example/', NULL), (2, 1, 'two', 'https://one.example/', 'Two')`,
  `INSERT INTO tags (id, name) OVERRIDING SYSTEM VALUE VALUES (1, 'news'), (2, 'maps')`,
  `INSERT INTO link_tags (link_id, tag_id) VALUES (1, 1), (1, 2), (2, 1)`,
  `INSERT INTO users (id, email, name) OVERRIDING SYSTEM VALUE VALUES (3, 'c@mail.example', 'C')`,
];

/** Each must be refused, and for this reason. */
const WRONG_ROWS = [
  ['23505', 'users', `(id, email, name) VALUES (4, 'ada@mail.example', 'Other')`],
  ['23502', 'users', `(id, email, name) VALUES (5, NULL, 'Nobody')`],
  ['23514', 'users', `(id, email, name, quota) VALUES (6, 'd@mail.example', 'D', -1)`],
  ['23505', 'links', `(id, owner_id, slug, url) VALUES (3, 2, 'one', 'https://x.example/')`],
  ['23503', 'links', `(id, owner_id, slug, url) VALUES (4, 99, 'four', 'https://x.example/')`],
  ['23502', 'links', `(id, owner_id, slug, url) VALUES (5, 1, 'five', NULL)`],
  ['23505', 'tags', `(id, name) VALUES (3, 'news')`],
  ['23505', 'link_tags', `(link_id, tag_id) VALUES (1, 1)`],
  ['23503', 'link_tags', `(link_id, tag_id) VALUES (1, 77)`],
] as const;

export const wrongRowsCheck: DatabaseCheck = {
  name: 'wrong_rows_are_refused',
  kind: 'database',
  run: (lab) =>
    judged(async () => {
      const part = await readPart(lab.project, FILE, PART);
      const location = { file: FILE, line: part.line };
      const session = await lab.freshDatabase();
      await runPart(session, part);
      for (const row of GOOD_ROWS) {
        const error = await refusalOf(session, row);
        if (error !== undefined) {
          return failed(message('sqlGoodRowRefused', { row, error: error.message }), location);
        }
      }
      for (const [code, table, values] of WRONG_ROWS) {
        const row = `INSERT INTO ${table} ${values}`;
        const error = await refusalOf(session, overriding(row));
        if (error === undefined) {
          return failed(message('sqlWrongRowAccepted', { row }), location);
        }
        if (error.code !== code) {
          const args = { row, error: error.message };
          return failed(message('sqlWrongRowOtherwise', args), location);
        }
      }
      return PASSED;
    }),
};

/** A row may name its own id even where the database would number it. */
function overriding(row: string): string {
  return row.replace(' VALUES', ' OVERRIDING SYSTEM VALUE VALUES');
}

async function refusalOf(session: SqlSession, statement: string): Promise<SqlError | undefined> {
  try {
    await session.query(statement);
    return undefined;
  } catch (error) {
    if (error instanceof SqlError) {
      return error;
    }
    throw error;
  }
}
