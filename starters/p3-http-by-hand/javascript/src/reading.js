// Task 4, part one: the functions that only read. A handler gets request, number and notes.

import { textResponse } from "./messages.js";

/** Ready for you, as an example of a handler: all notes, one on each line. */
export function listNotes(request, number, notes) {
  let lines = "";
  for (const [number, text] of notes.texts) lines += `${number}: ${text}\n`;
  return textResponse(200, lines);
}

/** Returns the text of the note with status 200, or status 404 when there is no such note. */
export function showNote(request, number, notes) {
  throw new Error("task 4");
}
