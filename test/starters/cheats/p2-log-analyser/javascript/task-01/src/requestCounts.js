// Task 1: requests per path.

/** Returns a Map: for each path the number of its requests. Loop over log once. */
export function countRequests(log) {
  const counts = new Map();
  for (const entry of log) {
    counts.set(entry.path, 0);
  }
  for (const path of counts.keys()) {
    for (const entry of log) {
      if (entry.path === path) counts.set(path, counts.get(path) + 1);
    }
  }
  return counts;
}
