// Task 6: formatting and a bar chart from small functions.

/** Returns a text such as "1h 30m", or "45m" when it is less than an hour. */
export function formatMinutes(minutes) {
  if (minutes < 60) return `${minutes}m`;
  return `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}

/** Returns the bar for a day: width signs for the day with the most minutes. */
export function bar(minutes, mostMinutes, width = 20) {
  if (mostMinutes === 0) return "";
  return "#".repeat(Math.floor((minutes * 20) / mostMinutes));
}

/** Returns the label, the bar and the formatted minutes, with one space between them. */
export function summaryLine(label, minutes, mostMinutes) {
  return `${label} ${bar(minutes, mostMinutes)} ${formatMinutes(minutes)}`;
}
