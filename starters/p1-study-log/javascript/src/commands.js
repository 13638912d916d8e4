// Task 8, part two: the commands add, list, summary and quit.

import { parseDuration } from "./durations.js";
import { formatMinutes } from "./formatting.js";
import { summaryText } from "./summary.js";

export const HELP = "Commands: add 1h30m loops | list | summary | quit";
export const GOODBYE = "Goodbye. See you at the next session.";

/** Does what the line says and returns the text to show. add appends to sessions. */
export function runCommand(line, sessions, today) {
  throw new Error("task 8");
}
