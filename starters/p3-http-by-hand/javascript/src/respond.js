// Ready for you: from the bytes of a request to the bytes of its answer, with your functions.

import { answer } from "./app.js";
import { BadRequest, textResponse } from "./messages.js";
import { parseRequestLine } from "./requestLine.js";
import { parseHeaders, takeBody } from "./requestParts.js";
import { buildResponse } from "./responseBytes.js";

const EMPTY_LINE = "\r\n\r\n";

// Returns the request, or null when more bytes have to come first.
function parseRequest(data) {
  const headEnd = data.indexOf(EMPTY_LINE);
  if (headEnd === -1) return null;
  const [firstLine, ...headerLines] = data.toString("latin1", 0, headEnd).split("\r\n");
  const { method, target } = parseRequestLine(firstLine);
  const headers = parseHeaders(headerLines);
  const body = takeBody(headers, data.subarray(headEnd + EMPTY_LINE.length));
  return body === null ? null : { method, target, headers, body };
}

/** Returns the bytes of the answer, or null when more bytes of the request have to come first. */
export function respond(data, notes) {
  try {
    const request = parseRequest(data);
    return request === null ? null : answer(request, notes);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return buildResponse(textResponse(400, `${error.message}\n`));
  }
}
