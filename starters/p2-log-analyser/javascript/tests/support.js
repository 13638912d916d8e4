// Makes entries for the tests: only what a test is about differs.

import { LogSource } from "../src/log.js";

export function entry(differences) {
  return { second: 0, visitor: "203.0.113.1", method: "GET", path: "/", status: 200, milliseconds: 10, ...differences };
}

export function logOf(differences) {
  return new LogSource(differences.map(entry));
}
