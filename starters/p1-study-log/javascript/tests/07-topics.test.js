import assert from "node:assert/strict";
import { test } from "node:test";

import { listTopics, minutesByTopic } from "../src/topics.js";

const SESSIONS = [
  { date: "2026-03-01", topic: "loops", minutes: 30 },
  { date: "2026-03-01", topic: "functions", minutes: 45 },
  { date: "2026-03-02", topic: "loops", minutes: 20 },
  { date: "2026-03-02", topic: "conditionals", minutes: 10 },
];

test("groups minutes by topic", () => {
  const expected = new Map([["loops", 50], ["functions", 45], ["conditionals", 10]]);
  assert.deepEqual(minutesByTopic(SESSIONS), expected);
  assert.deepEqual(minutesByTopic([]), new Map());
});

test("lists topics once sorted", () => {
  assert.deepEqual(listTopics(SESSIONS), ["conditionals", "functions", "loops"]);
  assert.deepEqual(listTopics(SESSIONS.slice(0, 1)), ["loops"]);
});
