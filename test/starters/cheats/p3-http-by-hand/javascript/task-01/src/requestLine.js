// Task 1: the request line.

import { BadRequest } from "./messages.js";

/** Returns { method, target, version } of a text such as "GET /notes HTTP/1.1", or throws BadRequest. */
export function parseRequestLine(line) {
  const [method, target, version] = line.trim().split(/\s+/);
  if (!target?.startsWith("/") || !version?.startsWith("HTTP/")) {
    throw new BadRequest(`This is not a request line: ${line}`);
  }
  return { method, target, version };
}
