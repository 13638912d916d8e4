// Ready for you: which function handles which method on which path.

import { listNotes, showNote } from "./reading.js";
import { createNote, deleteNote, replaceNote } from "./writing.js";

const ALL_NOTES = new Map([["GET", listNotes], ["POST", createNote]]);
const ONE_NOTE = new Map([["GET", showNote], ["PUT", replaceNote], ["DELETE", deleteNote]]);

/**
 * Returns { handlers, number } for "/notes" or a path such as "/notes/7", and null for any other path.
 * handlers is a Map from each method of the path to its function. number is the note's, or null.
 */
export function findRoute(target) {
  const [path] = target.split("?");
  if (path === "/notes") return { handlers: ALL_NOTES, number: null };
  const match = /^\/notes\/(\d+)$/.exec(path);
  return match === null ? null : { handlers: ONE_NOTE, number: Number(match[1]) };
}
