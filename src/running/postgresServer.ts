import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ServerError, type SqlRows, type SqlSession } from '../checks/artefacts/databases';
import type { Postgres } from './databaseLab';
import { empty, SETTINGS } from './postgresInProcess';
import { toSqlError } from './sqlErrors';

const OURS = 'backend_roadmap_check_';
const CONNECT_MS = 5000;

/**
 * A database of our own on the server at an address, removed at the end. The databases that are
 * there are left alone, but for those of earlier checks that were killed.
 */
export async function openPostgresServer(url: string): Promise<Postgres> {
  const name = OURS + randomBytes(6).toString('hex');
  const server = await connect(url);
  await removeLeftOver(server);
  await explain(query(server, `CREATE DATABASE ${name}`));
  const first = await connect(url, name);
  const others: pg.Client[] = [];
  return {
    freshDatabase: async () => {
      await closeAll(others);
      const session = sessionOf(first);
      await empty(session);
      return session;
    },
    secondSession: async () => {
      const client = await connect(url, name);
      others.push(client);
      const session = sessionOf(client);
      for (const setting of SETTINGS) {
        await session.query(setting);
      }
      return session;
    },
    close: async () => {
      await closeAll([...others, first]);
      await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}

async function connect(url: string, database?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: database === undefined ? url : withDatabase(url, database),
    connectionTimeoutMillis: CONNECT_MS,
  });
  // A server that goes away later makes the next query fail, which says so.
  client.on('error', () => undefined);
  await explain(client.connect());
  return client;
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

/** A database of ours that nobody is connected to belongs to a run that was killed. */
async function removeLeftOver(server: pg.Client): Promise<void> {
  const { rows } = await query(
    server,
    `SELECT datname FROM pg_database WHERE starts_with(datname, '${OURS}')
     AND NOT EXISTS (SELECT FROM pg_stat_activity WHERE pg_stat_activity.datname = pg_database.datname)`,
  );
  for (const [name] of rows) {
    await query(server, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name ?? '')}`);
  }
}

async function closeAll(clients: pg.Client[]): Promise<void> {
  await Promise.all(clients.splice(0).map((client) => client.end()));
}

function sessionOf(client: pg.Client): SqlSession {
  return { query: (statement) => query(client, statement) };
}

async function query(client: pg.Client, statement: string): Promise<SqlRows> {
  try {
    const { fields, rows } = await client.query<(string | null)[]>({
      text: statement,
      rowMode: 'array',
      types: { getTypeParser: () => (text: string) => text },
    });
    return { columns: fields.map(({ name }) => name), rows };
  } catch (error) {
    throw toSqlError(error);
  }
}

async function explain<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new ServerError('DATABASE_URL', reasonOf(error));
  }
}

/** Of several addresses that were tried, Node.js names none in the message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) {
    return error.errors.map(reasonOf).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
