// Task 2: headers and body.

import { BadRequest } from "./messages.js";

/** Returns a Map: names in lower case, values without spaces around them. */
export function parseHeaders(lines) {
  const headers = new Map();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon === -1) throw new BadRequest(`This header has no colon: ${line}`);
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Returns as many of the bytes as Content-Length says, or null when they have not all come yet. */
export function takeBody(headers, rest) {
  const lengthText = headers.get("content-length") ?? "0";
  if (!/^[0-9]+$/.test(lengthText)) throw new BadRequest(`This is not a length: ${lengthText}`);
  const length = Number(lengthText);
  const text = rest.toString();
  return text.length >= length ? Buffer.from(text.slice(0, length)) : null;
}
