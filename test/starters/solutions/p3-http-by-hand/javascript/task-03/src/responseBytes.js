// Task 3: build responses.

import { REASONS } from "./messages.js";

/** Returns the bytes up to and including the empty line: status line and headers. */
export function buildHead(response) {
  const lines = [`HTTP/1.1 ${response.status} ${REASONS[response.status]}`];
  for (const [name, value] of Object.entries(response.headers)) lines.push(`${name}: ${value}`);
  if (response.status !== 204) lines.push(`Content-Length: ${Buffer.from(response.body).length}`);
  lines.push("Connection: close");
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
}

/** Returns the bytes of the whole response: head and body. */
export function buildResponse(response) {
  return Buffer.concat([buildHead(response), Buffer.from(response.body)]);
}
