import assert from "node:assert/strict";
import { test } from "node:test";

import { bar, formatMinutes, summaryLine } from "../src/formatting.js";

test("formats minutes as text", () => {
  assert.equal(formatMinutes(90), "1h 30m");
  assert.equal(formatMinutes(125), "2h 5m");
  assert.equal(formatMinutes(60), "1h 0m");
  assert.equal(formatMinutes(59), "59m");
  assert.equal(formatMinutes(0), "0m");
});

test("bar uses default width", () => {
  assert.equal(bar(30, 60, 10), "#".repeat(5));
  assert.equal(bar(40, 60, 10), "#".repeat(6), "Round down to whole signs.");
  assert.equal(bar(60, 60), "#".repeat(20));
  assert.equal(bar(15, 60), "#".repeat(5));
  assert.equal(bar(0, 0), "");
});

test("summary calls work together", () => {
  assert.equal(summaryLine("Mon", 30, 120), "Mon ##### 30m");
  assert.equal(summaryLine("Tue", 120, 120), "Tue #################### 2h 0m");
  assert.equal(summaryLine("Wed", 0, 0), "Wed  0m");
});
