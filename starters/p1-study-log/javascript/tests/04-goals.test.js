import assert from "node:assert/strict";
import { test } from "node:test";

import { goalStatus } from "../src/goals.js";

test("goal status has four outcomes", () => {
  assert.equal(goalStatus(90, 0), "no goal");
  assert.equal(goalStatus(400, 300), "met");
  assert.equal(goalStatus(200, 300), "close");
  assert.equal(goalStatus(60, 300), "missed");
});

test("goal status at boundaries", () => {
  assert.equal(goalStatus(300, 300), "met");
  assert.equal(goalStatus(299, 300), "close");
  assert.equal(goalStatus(150, 300), "close");
  assert.equal(goalStatus(149, 300), "missed");
  assert.equal(goalStatus(0, 300), "missed");
  assert.equal(goalStatus(0, 0), "no goal");
});
