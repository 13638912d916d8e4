import assert from "node:assert/strict";
import { test } from "node:test";

import { longestStreak, totalMinutes } from "../src/totals.js";

test("totals minutes of a week", () => {
  assert.equal(totalMinutes([30, 0, 45, 60, 0, 90, 15]), 240);
  assert.equal(totalMinutes([0, 0, 0, 0, 0, 0, 20]), 20);
  assert.equal(totalMinutes([]), 0);
});

test("finds longest streak", () => {
  assert.equal(longestStreak([30, 0, 45, 60, 15, 0, 90]), 3);
  assert.equal(longestStreak([10, 10, 0, 10]), 2);
  assert.equal(longestStreak([0, 10, 0, 10, 10, 10, 10]), 4);
  assert.equal(longestStreak([0, 0]), 0);
  assert.equal(longestStreak([]), 0);
});
