import assert from "node:assert/strict";
import { test } from "node:test";

import { readLog } from "../src/log.js";
import { report } from "../src/report.js";
import { entry } from "./support.js";

const EXPECTED = [
  "Requests: 11",
  "Unique visitors: 5",
  "Busiest five minutes: 5 requests from 10:02:59",
  "95% of the answers took at most 240 ms, 0 took longer",
  "Top paths:",
  "4 /books",
  "2 /books/1",
  "2 /search",
  "1 /about",
  "1 /authors",
];

test("prints report for sample log", () => {
  const sample = readLog(new URL("../data/sample.log", import.meta.url));
  assert.deepEqual(report(sample).trim().split("\n"), EXPECTED);
  const seconds = Array.from({ length: 40 }, (_, index) => index + 1);
  const slowLast = seconds.map((second) => entry({ second, path: "/books", milliseconds: second }));
  const lines = report(slowLast).trim().split("\n");
  assert.equal(lines[0], "Requests: 40");
  assert.equal(lines[3], "95% of the answers took at most 38 ms, 2 took longer");
  assert.deepEqual(lines.slice(5), ["40 /books"]);
});
