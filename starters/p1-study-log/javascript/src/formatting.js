// Task 6: formatting and a bar chart from small functions.

/** Returns a text such as "1h 30m", or "45m" when it is less than an hour. */
export function formatMinutes(minutes) {
  throw new Error("task 6");
}

/** Returns the bar for a day: width signs for the day with the most minutes. */
export function bar(minutes, mostMinutes, width) {
  throw new Error("task 6");
}

/** Returns the label, the bar and the formatted minutes, with one space between them. */
export function summaryLine(label, minutes, mostMinutes) {
  throw new Error("task 6");
}
