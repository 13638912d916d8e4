// Task 1: the request line.

import { BadRequest } from "./messages.js";

/** Returns { method, target, version } of a text such as "GET /notes HTTP/1.1", or throws BadRequest. */
export function parseRequestLine(line) {
  const parts = line.split(" ");
  if (parts.length !== 3) throw new BadRequest("The request line needs a method, a target and a version.");
  const [method, target, version] = parts;
  if (method === "" || !target.startsWith("/") || !["HTTP/1.0", "HTTP/1.1"].includes(version)) {
    throw new BadRequest(`This is not a request line: ${line}`);
  }
  return { method, target, version };
}
