// Task 5: the slowest five percent.

/** Returns how many of the times are at most limit. Search, do not look at each one. */
export function countWithin(times, limit) {
  let count = 0;
  while (count < times.count() && times.at(count) <= limit) count += 1;
  return count;
}

/** Returns the smallest time within which at least percent of 100 answers came. */
export function percentile(times, percent) {
  return times.at(Math.ceil((percent * times.count()) / 100) - 1);
}
