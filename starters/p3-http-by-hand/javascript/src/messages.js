// Ready for you: what a response consists of, and what is wrong with a request.

export const REASONS = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
};

/** The client sent something that is not HTTP. The server answers it with status 400. */
export class BadRequest extends Error {}

/** Returns a response with a body of plain text, and more headers if you pass them. */
export function textResponse(status, body, headers = {}) {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers }, body };
}
