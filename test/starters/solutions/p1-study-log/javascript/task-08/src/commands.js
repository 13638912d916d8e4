// Task 8, part two: the commands add, list, summary and quit.

import { parseDuration } from "./durations.js";
import { formatMinutes } from "./formatting.js";
import { summaryText } from "./summary.js";

export const HELP = "Commands: add 1h30m loops | list | summary | quit";
export const GOODBYE = "Goodbye. See you at the next session.";

/** Does what the line says and returns the text to show. add appends to sessions. */
export function runCommand(line, sessions, today) {
  const words = line.trim().split(" ");
  if (words[0] === "add" && words.length >= 3) {
    return addSession(words[1], words.slice(2).join(" "), sessions, today);
  }
  if (words[0] === "list") return listSessions(sessions);
  if (words[0] === "summary") return summaryText(sessions, today);
  if (words[0] === "quit") return GOODBYE;
  return HELP;
}

function addSession(duration, topic, sessions, today) {
  let minutes;
  try {
    minutes = parseDuration(duration);
  } catch (error) {
    return error.message;
  }
  sessions.push({ date: today, topic, minutes });
  return `Added ${formatMinutes(minutes)} of ${topic}.`;
}

function listSessions(sessions) {
  if (sessions.length === 0) return "No sessions yet.";
  const lines = [];
  for (const session of sessions) {
    lines.push(`${session.date}  ${formatMinutes(session.minutes)}  ${session.topic}`);
  }
  return lines.join("\n");
}
