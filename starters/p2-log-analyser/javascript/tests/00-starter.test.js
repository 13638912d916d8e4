import assert from "node:assert/strict";
import { test } from "node:test";

import { clockText, parseLine } from "../src/log.js";
import { makeLog } from "../src/makeLog.js";
import { entry } from "./support.js";

test("starter is wired up", () => {
  const expected = entry({ second: 36005, visitor: "203.0.113.7", path: "/books", milliseconds: 34 });
  assert.deepEqual(parseLine("10:00:05 203.0.113.7 GET /books 200 34"), expected);
  assert.equal(clockText(36005), "10:00:05");
});

test("generated log is always the same", () => {
  const lines = makeLog();
  assert.equal(lines.length, 20_000);
  assert.equal(lines[0], "00:00:04 203.0.113.123 GET /books/64 200 24");
  assert.equal(lines.at(-1), "21:14:08 203.0.113.108 GET /books/76 200 13");
  assert.deepEqual(lines, makeLog());
});
