// Task 3: unique visitors and the busiest five minutes.

export const WINDOW_SECONDS = 300;

/** Returns the number of different visitors. Loop over log once. */
export function countVisitors(log) {
  throw new Error("task 3");
}

/** Returns { firstSecond, requests } of the busiest window, the earliest of several. Loop over log once. */
export function busiestFiveMinutes(log) {
  throw new Error("task 3");
}
