import { parseEnv } from 'node:util';
import type { ProjectReader } from '../checks/artefacts/artefactCheck';
import type {
  DatabaseLab,
  DocumentStore,
  JsonObject,
  KeyStore,
  SqlSession,
} from '../checks/artefacts/databases';
import { lazy } from '../lazy';
import { projectReader } from './projectReader';

export interface OpenLab extends DatabaseLab {
  /** Stops what runs in this process and removes what was made on servers. */
  close(): Promise<void>;
}

/** One PostgreSQL for all checks of a run; each gets it empty. */
export interface Postgres extends Closing {
  freshDatabase(): Promise<SqlSession>;
  secondSession(): Promise<SqlSession | undefined>;
}

export interface Documents extends Closing {
  store(documents: readonly JsonObject[]): Promise<DocumentStore>;
}

export interface Keys extends Closing {
  fresh(): Promise<KeyStore>;
}

interface Closing {
  close(): Promise<void>;
}

/** Variables that name a server to use in place of the database in this process. */
type ServerVariable = 'DATABASE_URL' | 'MONGODB_URL' | 'REDIS_URL';

/** Nothing starts before a check asks for it. Servers are named in the environment or in `.env`. */
export async function openDatabaseLab(folder: string): Promise<OpenLab> {
  const project = projectReader(folder);
  const servers = await readServers(project);
  const opened: Promise<Closing>[] = [];
  const once = <T extends Closing>(open: () => Promise<T>) =>
    lazy(() => {
      const opening = open();
      opened.push(opening);
      return opening;
    });
  const postgres = once(() => openPostgres(servers('DATABASE_URL')));
  const documents = once(() => openDocuments(servers('MONGODB_URL')));
  const keys = once(() => openKeys(servers('REDIS_URL')));
  return {
    project,
    freshDatabase: async () => (await postgres()).freshDatabase(),
    secondSession: async () => (await postgres()).secondSession(),
    documents: async (all) => (await documents()).store(all),
    freshKeys: async () => (await keys()).fresh(),
    close: async () => {
      const started = await Promise.allSettled(opened);
      const there = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      await Promise.allSettled(there.map((database) => database.close()));
    },
  };
}

async function readServers(project: ProjectReader) {
  const fromFile = parseEnv((await project.readText('.env')) ?? '') as NodeJS.ProcessEnv;
  return (variable: ServerVariable): string | undefined => {
    const url = (process.env[variable] ?? fromFile[variable])?.trim();
    return url === '' ? undefined : url;
  };
}

async function openPostgres(url: string | undefined): Promise<Postgres> {
  if (url === undefined) {
    const { startPostgresInProcess } = await import('./postgresInProcess');
    return startPostgresInProcess();
  }
  const { openPostgresServer } = await import('./postgresServer');
  return openPostgresServer(url);
}

async function openDocuments(url: string | undefined): Promise<Documents> {
  if (url === undefined) {
    const { documentsInProcess } = await import('./documentsInProcess');
    return documentsInProcess();
  }
  const { openMongoServer } = await import('./mongoServer');
  return openMongoServer(url);
}

async function openKeys(url: string | undefined): Promise<Keys> {
  if (url === undefined) {
    const { keysInProcess } = await import('./keysInProcess');
    return keysInProcess();
  }
  const { openRedisServer } = await import('./redisServer');
  return openRedisServer(url);
}
