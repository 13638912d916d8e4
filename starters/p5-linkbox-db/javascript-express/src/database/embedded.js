// Ready for you: PostgreSQL inside of this program (PGlite), for those who have no server.

import { EventEmitter } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** A pool like that of a server. Its option `dataDir` is the folder of the database. */
export class EmbeddedPool extends pg.Pool {
  constructor(options) {
    super({ ...options, Client: EmbeddedClient });
    this.database = EmbeddedDatabase.in(options.dataDir);
  }

  async end() {
    await super.end();
    // pg.Pool itself does not wait until its connections have ended.
    await this.database.leaving;
  }
}

/** What pg.Pool takes for a connection to a server. All of them lead into the one PGlite of a folder. */
class EmbeddedClient extends EventEmitter {
  // pg.Pool asks for this before it uses a connection again.
  _queryable = true;
  lastQuery = Promise.resolve();

  constructor({ dataDir }) {
    super();
    this.database = EmbeddedDatabase.in(dataDir);
    this.database.clients.add(this);
  }

  connect(callback) {
    process.nextTick(callback);
  }

  isConnected() {
    return true;
  }

  query(query, values, callback) {
    const result = this.lastQuery.then(() => this.run(typeof query === "string" ? { text: query } : query, values ?? []));
    this.lastQuery = result.catch(() => {});
    if (callback === undefined) return result;
    result.then((found) => callback(null, found), callback);
  }

  /** A transaction keeps its turn until it ends: the others must not get into it. */
  async run(query, values) {
    this.endTurn ??= await this.database.nextTurn();
    let pglite;
    try {
      pglite = await this.database.open();
      return await send(pglite, query, values);
    } finally {
      if (!pglite?.isInTransaction()) this.giveTurn();
    }
  }

  giveTurn() {
    this.endTurn?.();
    this.endTurn = undefined;
  }

  end(callback) {
    const leaving = this.database.leave(this);
    this.database.leaving = Promise.all([this.database.leaving, leaving]);
    leaving.then(() => callback?.(), callback);
  }
}

/** PGlite has a single session, so its clients take turns. It is closed when the last of them leaves. */
class EmbeddedDatabase {
  static known = new Map();

  static in(dataDir) {
    if (!this.known.has(dataDir)) this.known.set(dataDir, new EmbeddedDatabase(dataDir));
    return this.known.get(dataDir);
  }

  clients = new Set();
  turn = Promise.resolve();
  leaving = Promise.resolve();

  constructor(dataDir) {
    this.dataDir = dataDir;
  }

  async nextTurn() {
    const before = this.turn;
    let endTurn;
    this.turn = new Promise((resolve) => (endTurn = resolve));
    await before;
    return endTurn;
  }

  async open() {
    try {
      this.opening ??= openFolder(this.dataDir);
      return await this.opening;
    } catch (error) {
      // The next query tries again: meanwhile the other program may have ended.
      this.opening = undefined;
      throw error;
    }
  }

  async leave(client) {
    this.clients.delete(client);
    client.endTurn ??= await this.nextTurn();
    const pglite = await this.opening;
    if (pglite?.isInTransaction()) await pglite.exec("ROLLBACK");
    if (pglite !== undefined && this.clients.size === 0) {
      this.opening = undefined;
      await pglite.close();
      rmSync(lockOf(this.dataDir), { force: true });
    }
    client.giveTurn();
  }
}

async function openFolder(dataDir) {
  if (!dataDir.startsWith("memory:")) lock(dataDir);
  const pglite = await PGlite.create(dataDir);
  await pglite.exec("SET timezone TO 'UTC'");
  return pglite;
}

function lockOf(dataDir) {
  return `${dataDir}.lock`;
}

/** Two programs that write into one folder would break it. */
function lock(dataDir) {
  const file = lockOf(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch {
    const owner = Number(readFileSync(file, "utf8"));
    if (isRunning(owner)) {
      throw new Error(`The database ${dataDir} is in use by process ${owner}: stop linkbox first. If nothing runs, delete ${file}.`);
    }
    writeFileSync(file, String(process.pid));
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Without values a text may hold several statements, as with a server. */
async function send(pglite, { text, rowMode, types = pg.types }, values) {
  const options = { rowMode, parsers: parsersFrom(types) };
  if (values.length > 0) return pglite.query(text, values, options);
  const results = await pglite.exec(text, options);
  return results.at(-1) ?? { rows: [], fields: [] };
}

/** Values come out as pg makes them. */
function parsersFrom(types) {
  return Object.fromEntries(Object.values(pg.types.builtins).map((type) => [type, types.getTypeParser(type, "text")]));
}
