// Task 6: the report.

import { clockText } from "./log.js";
import { countRequests } from "./requestCounts.js";
import { countWithin, percentile } from "./responseTimes.js";
import { SortedTimes } from "./sortedTimes.js";
import { comparePaths, topPaths } from "./topPaths.js";
import { busiestFiveMinutes, countVisitors } from "./traffic.js";

/** Returns the report on an array of entries as one text. README.md shows its lines. */
export function report(entries) {
  const busiest = busiestFiveMinutes(entries);
  const times = new SortedTimes(entries.map((entry) => entry.milliseconds));
  const limit = percentile(times, 95);
  const slower = times.count() - countWithin(times, limit);
  const lines = [
    `Requests: ${entries.length}`,
    `Unique visitors: ${countVisitors(entries)}`,
    `Busiest five minutes: ${busiest.requests} requests from ${clockText(busiest.firstSecond)}`,
    `95% of the answers took at most ${limit} ms, ${slower} took longer`,
    "Top paths:",
  ];
  for (const [path, count] of topPaths(countRequests(entries), 5, comparePaths)) {
    lines.push(`${count} ${path}`);
  }
  return lines.join("\n");
}
