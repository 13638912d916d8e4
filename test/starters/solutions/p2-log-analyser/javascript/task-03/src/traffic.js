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
  const seconds = [];
  let front = 0;
  let busiest = { firstSecond: 0, requests: 0 };
  for (const entry of log) {
    seconds.push(entry.second);
    while (entry.second - seconds[front] >= WINDOW_SECONDS) front += 1;
    const requests = seconds.length - front;
    if (requests > busiest.requests) busiest = { firstSecond: seconds[front], requests };
  }
  return busiest;
}
