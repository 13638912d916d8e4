// Task 3: build responses.

import { REASONS } from "./messages.js";

/** Returns the bytes up to and including the empty line: status line and headers. */
export function buildHead(response) {
  throw new Error("task 3");
}

/** Returns the bytes of the whole response: head and body. */
export function buildResponse(response) {
  throw new Error("task 3");
}
