// Task 7: minutes by topic.

/** Returns a Map: for each topic the sum of its minutes. */
export function minutesByTopic(sessions) {
  throw new Error("task 7");
}

/** Returns a sorted list in which every topic stands once. */
export function listTopics(sessions) {
  throw new Error("task 7");
}
