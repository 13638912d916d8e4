import assert from "node:assert/strict";
import { test } from "node:test";

import { comparePaths, topPaths } from "../src/topPaths.js";

const PATH_COUNT = 4096;

test("top paths in order with ties", () => {
  const counts = new Map([["/search", 7], ["/books", 30], ["/about", 7], ["/login", 2], ["/authors", 7]]);
  const expected = [["/books", 30], ["/about", 7], ["/authors", 7], ["/search", 7]];
  assert.deepEqual(topPaths(counts, 4, comparePaths), expected);
  assert.deepEqual(topPaths(counts, 1, comparePaths), expected.slice(0, 1));
  assert.deepEqual(topPaths(new Map([["/", 1]]), 3, comparePaths), [["/", 1]]);
  assert.equal(comparePaths(["/", 1], ["/", 1]), 0);
});

test("top paths stay within comparison budget", () => {
  let comparisons = 0;
  function countingCompare(left, right) {
    comparisons += 1;
    return comparePaths(left, right);
  }

  const counts = new Map();
  for (let number = 0; number < PATH_COUNT; number += 1) counts.set(`/${number}`, (number * 1597) % PATH_COUNT);
  const best = topPaths(counts, 50, countingCompare).map(([, count]) => count);
  assert.deepEqual(best, Array.from({ length: 50 }, (_, index) => PATH_COUNT - 1 - index));
  assert.ok(comparisons >= PATH_COUNT - 1, "Compare with the function you are given.");
  assert.ok(comparisons <= 100_000, `Each path is compared too often: ${comparisons} comparisons.`);
});
