// Task 7: minutes by topic.

/** Returns a Map: for each topic the sum of its minutes. */
export function minutesByTopic(sessions) {
  const minutes = new Map();
  for (const session of sessions) {
    const before = minutes.get(session.topic) ?? 0;
    minutes.set(session.topic, before + session.minutes);
  }
  return minutes;
}

/** Returns a sorted list in which every topic stands once. */
export function listTopics(sessions) {
  return [...minutesByTopic(sessions).keys()].sort();
}
