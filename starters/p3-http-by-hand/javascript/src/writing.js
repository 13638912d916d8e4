// Task 5: the functions that change something. A handler gets request, number and notes.

import { textResponse } from "./messages.js";

/** Keeps the text of the request as a new note. number is null here. */
export function createNote(request, number, notes) {
  throw new Error("task 5");
}

/** Lets the text of the request take the place of the note. */
export function replaceNote(request, number, notes) {
  throw new Error("task 5");
}

/** Removes the note. */
export function deleteNote(request, number, notes) {
  throw new Error("task 5");
}
