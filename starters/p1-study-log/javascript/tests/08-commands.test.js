import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { HELP } from "../src/commands.js";
import { loadSessions, saveSessions } from "../src/storage.js";
import { runProgram, TODAY } from "./support.js";

const SESSION = { date: "2026-03-01", topic: "trees: Bäume", minutes: 45 };
let folder;
let path;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "study-log-"));
  path = join(folder, "log.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("add then list shows session", async () => {
  const shown = await runProgram(["add 1h30m for loops", "list", "summary", "quit"], path);
  for (const part of [TODAY, "1h 30m", "for loops"]) {
    assert.ok(shown[2].includes(part), "The answer to list shows date, duration and topic.");
  }
  assert.ok(shown[3].includes("for loops: 1h 30m"));
});

test("unknown command prints help", async () => {
  const lines = ["dance", "list", "quit", "list"];
  const shown = await runProgram(lines, path);
  assert.equal(shown[1], HELP);
  assert.notEqual(shown[2], HELP, "list is a command, so it needs no help.");
  assert.deepEqual(lines, ["list"], "After quit the program asks for nothing more.");
});

test("bad input keeps the program running", async () => {
  await runProgram(["add soon loops", "add 45m", "add", "add 20m functions", "quit"], path);
  assert.deepEqual(loadSessions(path), [{ date: TODAY, topic: "functions", minutes: 20 }]);
});

test("saves and reloads sessions", async () => {
  saveSessions(path, [SESSION]);
  assert.deepEqual(loadSessions(path), [SESSION]);
  await runProgram(["add 15m loops", "quit"], path);
  assert.deepEqual(loadSessions(path), [SESSION, { date: TODAY, topic: "loops", minutes: 15 }]);
});

test("missing file starts an empty log", () => {
  assert.deepEqual(loadSessions(path), []);
  saveSessions(path, [SESSION]);
  assert.deepEqual(loadSessions(path), [SESSION]);
});
