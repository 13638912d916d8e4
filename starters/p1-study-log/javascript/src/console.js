// Ready for you: asks for a line, runs the command, shows the answer, saves the log.

import { GOODBYE, HELP, runCommand } from "./commands.js";
import { loadSessions, saveSessions } from "./storage.js";

/** Runs until quit. The tests pass their own ask and show instead of keyboard and screen. */
export async function run(ask, show, path, today) {
  let sessions;
  try {
    sessions = loadSessions(path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    show(`${path} cannot be read as JSON. Mend it or move it away; nothing was changed.`);
    return;
  }
  show(HELP);
  let answer = "";
  while (answer !== GOODBYE) {
    const line = await ask("> ");
    if (line === null) {
      show(GOODBYE);
      return;
    }
    if (line.trim() !== "") {
      answer = runCommand(line, sessions, today);
      show(answer);
      saveSessions(path, sessions);
    }
  }
}
