// Task 5: the slowest five percent.

/** Returns how many of the times are at most limit. Search, do not look at each one. */
export function countWithin(times, limit) {
  let low = 0;
  let high = times.count();
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (times.at(middle) <= limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Returns the smallest time within which at least percent of 100 answers came. */
export function percentile(times, percent) {
  let low = 0;
  let high = times.count() - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countWithin(times, times.at(middle)) * 100 >= percent * times.count()) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return times.at(low);
}
