// Task 5: totals and the longest streak.

/** Returns the sum of a list of numbers, one number for each day. */
export function totalMinutes(minutesPerDay) {
  throw new Error("task 5");
}

/** Returns the largest number of days in a row with more than 0 minutes. */
export function longestStreak(minutesPerDay) {
  throw new Error("task 5");
}
