// Task 1: requests per path.

/** Returns a Map: for each path the number of its requests. Loop over log once. */
export function countRequests(log) {
  throw new Error("task 1");
}
