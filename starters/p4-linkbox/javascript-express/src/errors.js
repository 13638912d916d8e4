// How errors become responses. Task 9 finishes the two functions that say so.

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

/** Every error goes through here. Task 9: add requestId, as contract.md has it. */
export function sendError(request, response, { status, code, message, headers }) {
  response.status(status).set(headers).json({ error: { code, message } });
}

/**
 * Express calls this with everything that was thrown. Task 9: malformed JSON, which has the type
 * "entity.parse.failed", and everything else that nobody expected.
 */
export function handleError(error, request, response, next) {
  if (error instanceof ApiError) {
    sendError(request, response, error);
  } else {
    // Express answers in a shape of its own.
    next(error);
  }
}
