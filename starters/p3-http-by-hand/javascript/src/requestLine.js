// Task 1: the request line.

import { BadRequest } from "./messages.js";

/** Returns { method, target, version } of a text such as "GET /notes HTTP/1.1", or throws BadRequest. */
export function parseRequestLine(line) {
  throw new Error("task 1");
}
