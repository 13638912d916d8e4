// Task 9: a second way to find the streak.

/** Returns the same number as in task 5, found in another way. */
export function streakSecondWay(minutesPerDay) {
  let marks = "";
  for (const minutes of minutesPerDay) {
    marks += minutes > 0 ? "#" : ".";
  }
  const lengths = marks.split(".").map((piece) => piece.length);
  return Math.max(...lengths);
}
