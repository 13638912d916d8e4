// Task 4, part two: from a request to the handler that answers it.

import { textResponse } from "./messages.js";
import { buildHead, buildResponse } from "./responseBytes.js";
import { findRoute } from "./routes.js";

/** Returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET. */
export function handle(request, notes) {
  throw new Error("task 4");
}

/** Returns the bytes of the response to the request. For HEAD that is the head alone. */
export function answer(request, notes) {
  throw new Error("task 4");
}
