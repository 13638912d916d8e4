// Task 3: unique visitors and the busiest five minutes.

export const WINDOW_SECONDS = 300;

/** Returns the number of different visitors. Loop over log once. */
export function countVisitors(log) {
  const visitors = new Set();
  for (const entry of log) visitors.add(entry.visitor);
  return visitors.size;
}

/** Returns { firstSecond, requests } of the busiest window, the earliest of several. Loop over log once. */
export function busiestFiveMinutes(log) {
  const windows = new Map();
  for (const entry of log) {
    const number = Math.floor(entry.second / WINDOW_SECONDS);
    if (!windows.has(number)) windows.set(number, { firstSecond: entry.second, requests: 0 });
    windows.get(number).requests += 1;
  }
  let busiest = { firstSecond: 0, requests: 0 };
  for (const window of windows.values()) {
    if (window.requests > busiest.requests) busiest = window;
  }
  return busiest;
}
