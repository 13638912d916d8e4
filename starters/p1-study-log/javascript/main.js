// Ready for you: starts the study log. Run it with: node main.js

import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { runCommand } from "./src/commands.js";
import { run } from "./src/console.js";
import { parseDuration } from "./src/durations.js";
import { summaryLine } from "./src/formatting.js";
import { goalStatus } from "./src/goals.js";
import { greeting } from "./src/greeting.js";
import { streakSecondWay } from "./src/secondStreak.js";
import { listTopics, minutesByTopic } from "./src/topics.js";
import { longestStreak, totalMinutes } from "./src/totals.js";

const LOG_FILE = fileURLToPath(new URL("data/study-log.json", import.meta.url));

// Calls the functions of each task; the first that is not written yet names its task.
function tryYourFunctions() {
  console.log(greeting());
  parseDuration("45m");
  goalStatus(0, 60);
  totalMinutes([]);
  longestStreak([]);
  summaryLine("Today", 0, 0);
  minutesByTopic([]);
  listTopics([]);
  runCommand("list", [], "2026-01-01");
}

function todayAsText() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

async function runInTerminal() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  async function ask(prompt) {
    process.stdout.write(prompt);
    const { done, value } = await lines.next();
    return done ? null : value;
  }
  try {
    await run(ask, console.log, LOG_FILE, todayAsText());
  } finally {
    terminal.close();
  }
}

try {
  tryYourFunctions();
  await runInTerminal();
  streakSecondWay([]);
} catch (error) {
  if (!/^task \d$/.test(error.message)) throw error;
  console.log(`Next: ${error.message}. README.md says what to do.`);
}
