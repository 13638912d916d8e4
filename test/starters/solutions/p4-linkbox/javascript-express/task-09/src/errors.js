// How errors become responses.

import { logLine } from "./requestLog.js";

/** Throw this anywhere to answer with an error: new ApiError(404, "not_found", "There is no link 7.") */
export class ApiError extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What a function throws that is not written yet. */
export class Todo extends ApiError {
  constructor(task) {
    super(501, "todo", task);
  }
}

/** Every error goes through here. */
export function sendError(request, response, { status, code, message, headers }) {
  response.status(status).set(headers).json({ error: { code, message, requestId: request.id } });
}

/** Express calls this with everything that was thrown. The details are for the log alone. */
export function handleError(error, request, response, next) {
  if (response.headersSent) {
    next(error);
  } else if (error instanceof ApiError) {
    sendError(request, response, error);
  } else if (error.type === "entity.parse.failed") {
    sendError(request, response, new ApiError(400, "malformed_json", "The body is not valid JSON."));
  } else {
    logLine(request, "error", { requestId: request.id, error: String(error), trace: error.stack });
    sendError(request, response, new ApiError(500, "internal_error", "Something went wrong here. It is in the log."));
  }
}
