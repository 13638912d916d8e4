// Task 5: what a client learns when something unexpected happens in the lab.

import { ApiError, sendError } from "../errors.js";

/** Very helpful, and not only for you. */
export function unexpected(error, request, response) {
  sendError(request, response, new ApiError(500, "internal_error", error.stack));
}
