// Task 6: short addresses that lead to long ones, and their clicks.

import { randomBytes } from "node:crypto";

import { Todo } from "./errors.js";

/** Ready for you: eight characters from 0-9 and a-f. */
export function randomSlug() {
  return randomBytes(4).toString("hex");
}

/** The slug for a new link. Task 6: a slug that is taken gives 409 and slug_taken. */
export function chooseSlug(wanted, storage) {
  return wanted ?? randomSlug();
}

/** GET /go/:slug */
export function follow(request, response) {
  throw new Todo("task 6");
}
