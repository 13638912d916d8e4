import { PGlite } from '@electric-sql/pglite';
import type { SqlRows, SqlSession } from '../checks/artefacts/databases';
import type { Postgres } from './databaseLab';
import { toSqlError } from './sqlErrors';

/** PostgreSQL compiled to WebAssembly, in memory: one connection, and nothing to install. */
export async function startPostgresInProcess(): Promise<Postgres> {
  const database = await PGlite.create();
  const session: SqlSession = { query: (statement) => query(database, statement) };
  return {
    freshDatabase: async () => {
      await empty(session);
      return session;
    },
    secondSession: () => Promise.resolve(undefined),
    close: () => database.close(),
  };
}

/** Leaves a connection and its database as new, whatever a learner's statements did to them. */
export async function empty(session: SqlSession): Promise<void> {
  for (const statement of ['ROLLBACK', 'DISCARD ALL', DROP_SCHEMAS, ...SETTINGS]) {
    await session.query(statement);
  }
}

const DROP_SCHEMAS = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
  CREATE SCHEMA public;
END $$`;

/** Results read the same wherever they come from, and no statement runs without end. */
export const SETTINGS = [
  "SET TIME ZONE 'UTC'",
  "SET datestyle TO 'ISO'",
  "SET statement_timeout TO '15s'",
  "SET lock_timeout TO '5s'",
  "SET client_min_messages TO 'error'",
  // Nothing of a check outlives it, so no disk needs to be waited for.
  "SET synchronous_commit TO 'off'",
];

async function query(database: PGlite, statement: string): Promise<SqlRows> {
  try {
    const results = await database.exec(statement, { rowMode: 'array', parsers: AS_TEXT });
    const last = results.at(-1);
    return {
      columns: last?.fields.map(({ name }) => name) ?? [],
      rows: ((last?.rows ?? []) as unknown[][]).map((row) => row.map(toText)),
    };
  } catch (error) {
    throw toSqlError(error);
  }
}

/** Types that PGlite would turn into JavaScript values; by their numbers in PostgreSQL. */
const AS_TEXT = Object.fromEntries(
  [16, 20, 21, 23, 26, 114, 700, 701, 1082, 1114, 1184, 1700, 3802].map((type) => [
    type,
    (text: string) => text,
  ]),
);

function toText(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
