import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { run } from "../src/console.js";
import { hoursPart, minutesPart, wholeNumber } from "../src/textParts.js";

test("starter is wired up", () => {
  assert.equal(typeof run, "function");
  const parts = ["1h 30m", "1h30m", "2h", "45m"].map((text) => [hoursPart(text), minutesPart(text)]);
  assert.deepEqual(parts, [["1", "30"], ["1", "30"], ["2", "0"], ["0", "45"]]);
  assert.equal(wholeNumber("45"), 45);
});

test("sample data is readable", () => {
  const sample = new URL("../data/sample.json", import.meta.url);
  const sessions = JSON.parse(readFileSync(sample, "utf8"));
  const days = new Set(sessions.map((session) => session.date));
  assert.ok(days.has("2026-01-05") && days.has("2026-01-18"));
  assert.ok(sessions.every((session) => session.topic !== "" && session.minutes > 0));
});
