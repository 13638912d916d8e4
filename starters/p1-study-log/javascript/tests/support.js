// Plays the keyboard and the screen, so that a test can use the whole program.

import { run } from "../src/console.js";

export const TODAY = "2026-03-02";

/** Types the lines one after the other (used lines leave the list); returns what was shown. */
export async function runProgram(lines, path) {
  const shown = [];
  await run(async () => lines.shift() ?? null, (text) => shown.push(text), path, TODAY);
  return shown;
}
