// Runs the cases of phase 5 against linkbox on a database. Read it, but leave it as it is.
//
// Each case begins with an empty database: an embedded one in memory, or with TEST_DATABASE_URL a new
// one on that PostgreSQL server. The database of DATABASE_URL is never touched. The Redis database of
// TEST_REDIS_URL is emptied before each case.

import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { MIGRATIONS, migrate } from "../src/database/migrate.js";
import { openPool } from "../src/database/pool.js";
import { databaseSettingsFrom } from "../src/database/settings.js";
import { DatabaseStorage } from "../src/database/storage.js";
import { CASES, CaseRun } from "./caseRunner.js";

if (existsSync(".env")) process.loadEnvFile();
const { TEST_DATABASE_URL: SERVER, TEST_REDIS_URL: REDIS } = process.env;
const IN_MEMORY = "pglite:memory://";

const CASE_FOLDER = new URL("./cases/", import.meta.url);
const PHASE_4 = readdirSync(CASE_FOLDER)
  .filter((file) => /^\d/.test(file))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, CASE_FOLDER), "utf8")))
  .filter(({ steps }) => !steps.some((step) => "dataFile" in step));

const server = openPool({ url: SERVER ?? IN_MEMORY, poolTimeoutSeconds: 60 });
let held;

/** The embedded database would vanish with its last connection, so one stays open. */
export async function startDatabases() {
  held ??= await server.connect();
  await held.query("SELECT 1");
}

export async function endDatabases() {
  held?.release();
  await server.end();
}

/** Other starters give a kind of DatabaseRun of their own. */
export async function runCase(name, Run = DatabaseRun) {
  await startDatabases();
  const folder = mkdtempSync(join(tmpdir(), "linkbox-"));
  const database = (await newDatabase()) ?? (await emptyDatabase());
  const run = new Run(join(folder, "linkbox.json"), database.url);
  try {
    await emptyCache();
    const { steps } = CASES.find((one) => one.name === name);
    if (!("migrate" in steps[0])) await migrate(run.pool);
    for (const [index, step] of steps.entries()) {
      run.title = `${name}, step ${index + 1}`;
      await run.do(run.fill(step));
    }
  } finally {
    await run.stop();
    await run.pool.end();
    await database.remove();
    rmSync(folder, { recursive: true });
  }
}

/** A new one on the server of TEST_DATABASE_URL, or undefined when there is none. */
export async function newDatabase() {
  if (!SERVER) return undefined;
  const name = `linkbox_test_${randomBytes(6).toString("hex")}`;
  await server.query(`CREATE DATABASE ${name}`);
  const url = new URL(SERVER);
  url.pathname = name;
  return { url: url.href, remove: () => server.query(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function emptyDatabase() {
  await server.query("DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS drizzle CASCADE; CREATE SCHEMA public");
  return { url: IN_MEMORY, remove: () => {} };
}

async function emptyCache() {
  if (!REDIS) return;
  // The libraries of phase 5 lie beside the code that uses them.
  const { createClient } = createRequire(new URL("../src/database/cache.js", import.meta.url))("redis");
  const redis = await createClient({ url: REDIS }).connect();
  await redis.flushDb();
  await redis.close();
}

/** A linkbox on a database, which starts with the first request. */
export class DatabaseRun extends CaseRun {
  queries = [];
  inUse = new Set();

  constructor(dataFile, url) {
    super(dataFile);
    this.env = { LINKBOX_STORAGE: "database", DATABASE_URL: url, LINKBOX_POOL_TIMEOUT_SECONDS: "3" };
    if (REDIS) this.env.REDIS_URL = REDIS;
    this.pool = openPool({ url, poolTimeoutSeconds: 60 });
    this.saved = times();
  }

  async start() {
    await super.start();
    this.watchStorage();
  }

  watchStorage() {
    const { storage } = this.app.locals;
    this.check(storage instanceof DatabaseStorage, "linkbox keeps its links in a DatabaseStorage", storage.constructor.name);
    storage.pool.on("acquire", (client) => this.watch(client));
    storage.pool.on("release", (_, client) => this.inUse.delete(client));
  }

  async stop() {
    await super.stop();
    // A connection that linkbox has lost would keep its pool from ending.
    for (const client of this.inUse) client.release(true);
    await this.app?.locals.storage.close?.();
    this.app = undefined;
  }

  /** Writes down each query, but for those that begin or end a transaction. */
  watch(client) {
    this.inUse.add(client);
    if (Object.hasOwn(client, "query")) return;
    const { queries } = this;
    client.query = function (query, ...others) {
      const text = query.text ?? query;
      if (!/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(text)) queries.push(text);
      return Object.getPrototypeOf(this).query.call(this, query, ...others);
    };
  }

  async do(step) {
    if (step.migrate) await this.migrate(step.migrate);
    else if (step.sql) await this.runSql(step);
    else if (step.queries) this.checkQueries(step.queries);
    else if (step.pool) this.checkPool(step.pool);
    else if (step.index) await this.checkIndex(step.index);
    else if (step.databaseUrl) this.checkUrl(step.databaseUrl);
    else if (step.blind) this.app.locals.storage.slugExists = async () => false;
    else if (step.dataFile === "absent") this.check(!existsSync(this.dataFile), "no data file", `${this.dataFile} was written`);
    else if (step.phase4) for (const { name } of PHASE_4) await runCase(name);
    else {
      if (step.request && this.app === undefined) await this.start();
      await super.do(step);
    }
  }

  send(request) {
    this.queries.length = 0;
    return super.send(request);
  }

  async migrate(newest) {
    if (newest === true) return migrate(this.pool);
    // The same migrations, with a shorter list of them.
    const folder = mkdtempSync(join(tmpdir(), "linkbox-migrations-"));
    cpSync(MIGRATIONS, folder, { recursive: true });
    const journal = join(folder, "meta", "_journal.json");
    const { entries, ...others } = JSON.parse(readFileSync(journal, "utf8"));
    writeFileSync(journal, JSON.stringify({ ...others, entries: entries.filter(({ tag }) => tag.slice(0, 4) <= newest) }));
    try {
      await migrate(this.pool, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async runSql({ sql, rows, refused = false }) {
    const { problem, found } = await this.pool.query({ text: sql, rowMode: "array" }).then(
      (result) => ({ found: result.rows }),
      (error) => ({ problem: error }),
    );
    // 23 begins the codes of broken constraints; anything else is a mistake.
    if (problem && !(refused && problem.code?.startsWith("23"))) this.check(false, `the database takes ${sql}`, problem.message);
    this.check(refused === (problem !== undefined), `the database refuses ${sql}`, "it did not");
    const isRight = rows === undefined || JSON.stringify(found) === JSON.stringify(rows);
    this.check(isRight, `${JSON.stringify(rows)} from ${sql}`, JSON.stringify(found));
  }

  checkQueries({ max = Infinity, reads }) {
    const { queries } = this;
    const printed = `${queries.length}:\n${queries.map((one) => one.replace(/\s+/g, " ").slice(0, 120)).join("\n")}`;
    this.check(queries.length > 0, "at least one query", "none");
    this.check(queries.length <= max, `at most ${max} queries`, printed);
    const selects = queries.filter((one) => /^\s*(select|with)\b/i.test(one));
    this.check(reads === undefined || selects.length === reads, `${reads} queries that read`, printed);
  }

  checkPool(wanted) {
    const { pool } = this.app.locals.storage;
    const found = { size: pool.options.max, inUse: pool.totalCount - pool.idleCount };
    const isRight = Object.entries(wanted).every(([name, value]) => found[name] === value);
    this.check(isRight, `a pool with ${JSON.stringify(wanted)}`, JSON.stringify(found));
  }

  async checkIndex({ table, column }) {
    const { rows } = await this.pool.query("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = $1", [table]);
    const found = rows.map(({ indexdef }) => indexdef.slice(indexdef.indexOf("(")));
    this.check(found.some((one) => new RegExp(`^\\("?${column}\\b`).test(one)), `an index on ${table}.${column}`, found.join(", "));
  }

  checkUrl({ env, failsWith, lacks, embedded = false, ...wanted }) {
    const settings = settingsOrError(env);
    if (settings instanceof Error) {
      this.check(failsWith && settings.message.includes(failsWith), `settings from ${Object.keys(env)}`, settings.message);
      return this.checkText("the message", settings.message, { lacks });
    }
    const { url } = settings;
    this.check(failsWith === undefined, `an error that names ${failsWith}`, url);
    this.check(url.startsWith(embedded ? "pglite:" : "postgres"), embedded ? "the embedded database" : "a PostgreSQL server", url);
    const { hostname, port, pathname } = new URL(url);
    const found = { host: hostname, port: Number(port || 5432), database: pathname.slice(1) };
    const isRight = Object.entries(wanted).every(([name, value]) => found[name] === value);
    this.check(isRight, JSON.stringify(wanted), JSON.stringify(found));
  }
}

function settingsOrError(env) {
  try {
    return databaseSettingsFrom(env);
  } catch (error) {
    return error;
  }
}

function times() {
  const ago = (days) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
  const day = (days) => ago(days).slice(0, 10);
  return {
    now: ago(0).slice(0, 19).replace("T", " "),
    twoDaysAgo: `${day(2)} 12:00:00`,
    nineDaysAgo: `${day(9)} 12:00:00`,
    ...{ dayToday: day(0), dayOneAgo: day(1), dayTwoAgo: day(2), dayThreeAgo: day(3) },
  };
}
