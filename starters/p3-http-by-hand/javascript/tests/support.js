// Helpers for the tests: short requests, and responses taken apart.

import { handle } from "../src/app.js";

export function requestOf(method, target, text = "") {
  return { method, target, headers: new Map(), body: Buffer.from(text) };
}

/** Returns the response to a request, without any bytes on the way. */
export function send(notes, method, target, text) {
  return handle(requestOf(method, target, text), notes);
}

/** Returns the status line, the headers (names in lower case) and the body as text. */
export function splitResponse(data) {
  const headEnd = data.indexOf("\r\n\r\n");
  const [statusLine, ...lines] = data.toString("latin1", 0, headEnd).split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(": ")).map(([name, value]) => [name.toLowerCase(), value]));
  return { statusLine, headers, body: data.toString("utf8", headEnd + 4) };
}
