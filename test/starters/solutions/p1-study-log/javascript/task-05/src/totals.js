// Task 5: totals and the longest streak.

/** Returns the sum of a list of numbers, one number for each day. */
export function totalMinutes(minutesPerDay) {
  let total = 0;
  for (const minutes of minutesPerDay) {
    total = total + minutes;
  }
  return total;
}

/** Returns the largest number of days in a row with more than 0 minutes. */
export function longestStreak(minutesPerDay) {
  let longest = 0;
  let current = 0;
  for (const minutes of minutesPerDay) {
    if (minutes > 0) {
      current = current + 1;
    } else {
      current = 0;
    }
    if (current > longest) {
      longest = current;
    }
  }
  return longest;
}
