import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { streakSecondWay } from "../src/secondStreak.js";
import { longestStreak } from "../src/totals.js";

const WEEKS = [
  [[], 0],
  [[0, 0, 0], 0],
  [[5, 5, 0, 5], 2],
  [[0, 5, 0, 5, 5, 5], 3],
  [[30, 0, 45, 120, 15, 0, 90], 3],
  [Array(14).fill(10), 14],
];

test("both streak versions agree", () => {
  for (const [week, streak] of WEEKS) {
    assert.equal(streakSecondWay(week), streak, `streakSecondWay([${week}])`);
    assert.equal(longestStreak(week), streak, `longestStreak([${week}])`);
  }
  const source = readFileSync(new URL("../src/secondStreak.js", import.meta.url), "utf8");
  assert.ok(!source.includes("longestStreak"), "Find the streak anew here, without the function of task 5.");
});
