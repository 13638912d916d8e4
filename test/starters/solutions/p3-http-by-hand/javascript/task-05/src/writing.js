// Task 5: the functions that change something. A handler gets request, number and notes.

import { textResponse } from "./messages.js";

/** Keeps the text of the request as a new note. number is null here. */
export function createNote(request, number, notes) {
  const text = request.body.toString();
  return textResponse(201, text, { Location: `/notes/${notes.add(text)}` });
}

/** Lets the text of the request take the place of the note. */
export function replaceNote(request, number, notes) {
  if (!notes.texts.has(number)) return textResponse(404, "There is no such note.\n");
  notes.texts.set(number, request.body.toString());
  return textResponse(200, notes.texts.get(number));
}

/** Removes the note. */
export function deleteNote(request, number, notes) {
  if (!notes.texts.has(number)) return textResponse(404, "There is no such note.\n");
  notes.texts.delete(number);
  return { status: 204, headers: {}, body: "" };
}
