// Task 5: what a client learns when something unexpected happens in the lab.

import { ApiError, sendError } from "../errors.js";
import { logLine } from "../requestLog.js";

/** The details are for the log; the request id leads from the answer to them. */
export function unexpected(error, request, response) {
  logLine(request, "error", { requestId: request.id, error: String(error), trace: error.stack });
  sendError(request, response, new ApiError(500, "internal_error", "Something went wrong here. It is in the log."));
}
