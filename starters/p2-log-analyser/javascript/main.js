// Ready for you: reports on data/access.log. Run it with: node main.js

import { existsSync, writeFileSync } from "node:fs";

import { readLog } from "./src/log.js";
import { makeLog } from "./src/makeLog.js";
import { Node } from "./src/prefixNode.js";
import { report } from "./src/report.js";
import { countRequests } from "./src/requestCounts.js";
import { countWithin, percentile } from "./src/responseTimes.js";
import { SortedTimes } from "./src/sortedTimes.js";
import { addPath, suggestPaths } from "./src/suggestions.js";
import { comparePaths, topPaths } from "./src/topPaths.js";
import { busiestFiveMinutes, countVisitors } from "./src/traffic.js";

const LOG_FILE = new URL("data/access.log", import.meta.url);

function suggestions(entries, prefix) {
  const root = new Node();
  for (const entry of entries) addPath(root, entry.path);
  return suggestPaths(root, prefix, 10);
}

function slowest(entries) {
  const times = new SortedTimes(entries.map((entry) => entry.milliseconds));
  return countWithin(times, percentile(times, 95));
}

// Each step of the report with its name, in the order of the tasks.
function steps(entries) {
  return new Map([
    ["count requests", () => countRequests(entries)],
    ["top paths", () => topPaths(countRequests(entries), 10, comparePaths)],
    ["count visitors", () => countVisitors(entries)],
    ["busiest five minutes", () => busiestFiveMinutes(entries)],
    ["suggest paths", () => suggestions(entries, "/books/1")],
    ["slowest five percent", () => slowest(entries)],
  ]);
}

function measure(entries) {
  for (const [name, step] of steps(entries)) {
    const started = performance.now();
    step();
    const milliseconds = (performance.now() - started).toFixed(1);
    console.log(`${milliseconds.padStart(10)} ms  ${name}`);
  }
}

function main(words) {
  if (!existsSync(LOG_FILE)) writeFileSync(LOG_FILE, makeLog().join("\n") + "\n");
  const entries = readLog(LOG_FILE);
  for (const step of steps(entries.slice(0, 10)).values()) step();
  if (words[0] === "measure") {
    measure(entries);
  } else if (words.length > 0) {
    console.log(suggestions(entries, words[0]).join("\n"));
  } else {
    console.log(report(entries));
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!/^task \d$/.test(error.message)) throw error;
  console.log(`Next: ${error.message}. README.md says what to do.`);
}
