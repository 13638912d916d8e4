import assert from "node:assert/strict";
import { test } from "node:test";

import { countWithin, percentile } from "../src/responseTimes.js";
import { SortedTimes } from "../src/sortedTimes.js";

test("percentile of response times", () => {
  const times = new SortedTimes([40, 10, 20, 20, 30]);
  const counts = [9, 10, 19, 20, 39, 40, 500].map((limit) => countWithin(times, limit));
  assert.deepEqual(counts, [0, 1, 1, 3, 4, 5, 5]);
  const limits = [20, 21, 60, 80, 81, 100].map((percent) => percentile(times, percent));
  assert.deepEqual(limits, [10, 20, 20, 30, 40, 40]);
  assert.equal(percentile(new SortedTimes([7]), 95), 7);

  const many = new SortedTimes(Array.from({ length: 20_000 }, (_, index) => index));
  assert.equal(countWithin(many, 12_345), 12_346);
  assert.ok(many.reads <= 40, `${many.reads} reads: halve the part you look at with each step.`);
  assert.equal(percentile(many, 95), 18_999);
  assert.ok(many.reads <= 1000, `${many.reads} reads: do not look at each time.`);
});
