import assert from "node:assert/strict";
import { test } from "node:test";

import { busiestFiveMinutes, countVisitors } from "../src/traffic.js";
import { logOf } from "./support.js";

function busiestOf(...seconds) {
  const { firstSecond, requests } = busiestFiveMinutes(logOf(seconds.map((second) => ({ second }))));
  return [firstSecond, requests];
}

test("counts unique visitors", () => {
  const visitors = ["203.0.113.1", "203.0.113.2", "203.0.113.1", "203.0.113.10", "203.0.113.2"];
  assert.equal(countVisitors(logOf(visitors.map((visitor) => ({ visitor })))), 3);
  assert.equal(countVisitors(logOf([])), 0);
});

test("busiest five minutes", () => {
  assert.deepEqual(busiestOf(0, 100, 299, 300, 320), [100, 4]);
  assert.deepEqual(busiestOf(0, 290, 580, 590, 870), [580, 3]);
  assert.deepEqual(busiestOf(10, 10, 2000, 2001), [10, 2]);
  assert.deepEqual(busiestOf(0, 300), [0, 1]);
});
