import type { ProjectReader } from './artefactCheck';

/** Every value as PostgreSQL writes it; null for NULL. */
export type SqlRow = readonly (string | null)[];

export interface SqlRows {
  readonly columns: readonly string[];
  readonly rows: readonly SqlRow[];
}

/** What PostgreSQL says about a statement that it refuses. */
export class SqlError extends Error {
  override readonly name = 'SqlError';

  constructor(
    /** Five letters and digits: `23505` when a value is there twice. */
    readonly code: string,
    message: string,
    /** Counts characters of the statement from 1; undefined when the error lies in no one place. */
    readonly position: number | undefined,
  ) {
    super(message);
  }
}

/** One connection to a database that holds nothing but what the check puts into it. */
export interface SqlSession {
  /** Runs one statement; its rows are empty when it returns none. Rejects with a SqlError. */
  query(statement: string): Promise<SqlRows>;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface FindQuery {
  readonly filter: JsonObject;
  readonly projection?: JsonObject | undefined;
  readonly sort?: JsonObject | undefined;
  readonly limit?: number | undefined;
}

/** One collection of documents, without any but those given. */
export interface DocumentStore {
  find(query: FindQuery): Promise<JsonObject[]>;
  aggregate(pipeline: readonly JsonObject[]): Promise<JsonObject[]>;
}

/** Keys and values of Redis, without any keys at first. */
export interface KeyStore {
  /** Rejects with an Error in the words of Redis. */
  run(command: readonly string[]): Promise<unknown>;
}

/** The databases a check may ask, each fresh: in this process, or on servers the learner named. */
export interface DatabaseLab {
  readonly project: ProjectReader;
  freshDatabase(): Promise<SqlSession>;
  /** A second connection to the same database; undefined where there can be only one. */
  secondSession(): Promise<SqlSession | undefined>;
  documents(documents: readonly JsonObject[]): Promise<DocumentStore>;
  freshKeys(): Promise<KeyStore>;
}

/** A server that was named and does not serve; the message says which and what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    /** The variable that names the server, such as `DATABASE_URL`. */
    readonly variable: string,
    message: string,
  ) {
    super(message);
  }
}
