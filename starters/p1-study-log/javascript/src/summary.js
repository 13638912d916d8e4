// Ready for you: puts the functions of tasks 4 to 7 together.

import { formatMinutes, summaryLine } from "./formatting.js";
import { goalStatus, WEEKLY_GOAL_MINUTES } from "./goals.js";
import { listTopics, minutesByTopic } from "./topics.js";
import { longestStreak, totalMinutes } from "./totals.js";

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Returns the last days as texts such as "2026-01-31", the oldest first. */
function daysUntil(lastDay, count) {
  const days = [];
  for (let back = count - 1; back >= 0; back -= 1) {
    const day = new Date(Date.parse(lastDay) - back * DAY_IN_MILLISECONDS);
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Returns one number for each day, 0 for a day without a session. */
function minutesPerDay(sessions, days) {
  const totals = new Map(days.map((day) => [day, 0]));
  for (const { date, minutes } of sessions) {
    if (totals.has(date)) totals.set(date, totals.get(date) + minutes);
  }
  return [...totals.values()];
}

/** Returns the last seven days, the longest streak and the minutes by topic. */
export function summaryText(sessions, today) {
  if (sessions.length === 0) return "Nothing logged yet. Try: add 45m loops";
  const week = daysUntil(today, 7);
  const weekMinutes = minutesPerDay(sessions, week);
  const most = Math.max(...weekMinutes);
  const total = totalMinutes(weekMinutes);
  const [firstDay] = sessions.map((session) => session.date).sort();
  const dayCount = (Date.parse(today) - Date.parse(firstDay)) / DAY_IN_MILLISECONDS + 1;
  const streak = longestStreak(minutesPerDay(sessions, daysUntil(today, dayCount)));
  const byTopic = minutesByTopic(sessions);

  return [
    ...week.map((day, index) => summaryLine(day, weekMinutes[index], most)),
    `Last 7 days: ${formatMinutes(total)}, goal ${goalStatus(total, WEEKLY_GOAL_MINUTES)}`,
    `Longest streak in days: ${streak}`,
    ...listTopics(sessions).map((topic) => `${topic}: ${formatMinutes(byTopic.get(topic))}`),
  ].join("\n");
}
