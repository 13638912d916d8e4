import assert from "node:assert/strict";
import { test } from "node:test";

import { parseDuration } from "../src/durations.js";

test("parses hours and minutes", () => {
  assert.equal(parseDuration("1h 30m"), 90);
  assert.equal(parseDuration("2h 5m"), 125);
  assert.equal(parseDuration("3h"), 180);
});

test("parses minutes only", () => {
  assert.equal(parseDuration("45m"), 45);
  assert.equal(parseDuration("100m"), 100);
});

test("rejects text that is not a duration", () => {
  assert.equal(parseDuration("20m"), 20);
  for (const text of ["soon", "", "one hour", "1h soon", "2.5h", "-5m"]) {
    assert.throws(() => parseDuration(text), RangeError, `parseDuration("${text}")`);
  }
});
