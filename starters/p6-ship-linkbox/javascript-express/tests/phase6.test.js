// Task 1 of phase 6. TASKS-phase-6.md says what the settings must do.

import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { createApp } from "../src/app.js";
import { migrate } from "../src/database/migrate.js";
import { openPool } from "../src/database/pool.js";
import { DatabaseStorage } from "../src/database/storage.js";
import { settingsFrom } from "../src/settings.js";
import { endDatabases, newDatabase } from "./databaseRunner.js";
import { withProgram } from "./program.js";

test.after(endDatabases);

test("linkbox runs as a program", () =>
  withProgram({}, async (program) => {
    assert.ok(program.address, program.output);
    assert.deepEqual(await program.get("/health"), { status: 200, body: { status: "ok" } });
  }));

test("port comes from the environment", async () => {
  const settings = settingsFrom({ HOST: "0.0.0.0", PORT: "8123" });
  assert.equal(settings.port, 8123);
  assert.equal(settings.host, "0.0.0.0");
  assert.equal(settingsFrom({}).host, "127.0.0.1");
  await withProgram({ PORT: "eighty" }, (program) => refusesToStart(program, "PORT"));
});

test("missing secret in production refuses to start", async () => {
  await withProgram({ LINKBOX_ENV: "production" }, (program) => refusesToStart(program, "DATABASE_URL"));
  await withDatabase(async (url) => {
    const app = await createApp(settingsFrom({ LINKBOX_ENV: "production", DATABASE_URL: url }));
    const { storage } = app.locals;
    await storage.close?.();
    assert.ok(storage instanceof DatabaseStorage, "in production links are kept in the database");
  });
});

test("shutdown closes the database", () =>
  withDatabase(async (url) => {
    const env = { LINKBOX_STORAGE: "database", DATABASE_URL: url };
    await checkReady(await createApp(settingsFrom(env, () => {})));
    await withProgram(env, async (program) => {
      assert.ok(program.address, program.output);
      assert.deepEqual(await program.get("/ready"), { status: 200, body: { status: "ok" } });
      await program.stop();
      const events = program.lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
      const { level, event } = events.at(-1) ?? {};
      assert.deepEqual({ level, event }, { level: "info", event: "database closed" }, program.output);
      assert.equal(program.process.exitCode, 0, `linkbox must end by itself\n${program.output}`);
      assert.ok(!isOpen(url), "the database must be closed before linkbox ends");
    });
  }));

async function refusesToStart(program, variable) {
  assert.equal(program.address, undefined, `linkbox must not start\n${program.output}`);
  await program.ended;
  assert.match(program.output, new RegExp(`^\\w*Error: .*\\b${variable}\\b`, "m"), `the message must name ${variable}`);
  assert.notEqual(program.process.exitCode, 0);
}

/** Also with a database that does not answer. */
async function checkReady(app) {
  const { storage } = app.locals;
  const server = app.listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const address = `http://127.0.0.1:${server.address().port}/ready`;
    const ready = await fetch(address);
    assert.deepEqual([ready.status, await ready.json()], [200, { status: "ok" }]);
    storage.pool.query = storage.pool.connect = () => Promise.reject(new Error("the database does not answer"));
    const broken = await fetch(address);
    const text = await broken.text();
    assert.equal(broken.status, 503, `the database is gone, /ready says ${broken.status} ${text}`);
    assert.equal(JSON.parse(text).error.code, "unavailable");
  } finally {
    server.close().closeAllConnections();
    await storage.close?.();
  }
}

/** An embedded one in a folder, since another program opens it; or a new one on the server of the tests. */
async function withDatabase(work) {
  const folder = mkdtempSync(join(tmpdir(), "linkbox-"));
  const database = (await newDatabase()) ?? { url: `pglite:${join(folder, "linkbox-db")}`, remove: () => {} };
  try {
    const pool = openPool({ url: database.url, poolTimeoutSeconds: 60 });
    await migrate(pool).finally(() => pool.end());
    await work(database.url);
  } finally {
    await database.remove();
    rmSync(folder, { recursive: true });
  }
}

/** An embedded database that is open has a lock beside it. */
function isOpen(url) {
  return url.startsWith("pglite:") && existsSync(`${url.slice("pglite:".length)}.lock`);
}
