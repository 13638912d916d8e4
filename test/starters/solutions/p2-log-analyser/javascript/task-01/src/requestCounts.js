// Task 1: requests per path.

/** Returns a Map: for each path the number of its requests. Loop over log once. */
export function countRequests(log) {
  const counts = new Map();
  for (const entry of log) {
    counts.set(entry.path, (counts.get(entry.path) ?? 0) + 1);
  }
  return counts;
}
