// Task 7: users and their passwords.

import { Todo } from "./errors.js";

/** A text from which nobody can compute the password; another one each time. */
export function hashPassword(password) {
  throw new Todo("task 7");
}

/** Whether hashPassword made the hash from this password. */
export function isPassword(password, passwordHash) {
  throw new Todo("task 7");
}

/** POST /users */
export function register(request, response) {
  throw new Todo("task 7");
}
