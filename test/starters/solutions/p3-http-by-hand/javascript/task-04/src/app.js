// Task 4, part two: from a request to the handler that answers it.

import { textResponse } from "./messages.js";
import { buildHead, buildResponse } from "./responseBytes.js";
import { findRoute } from "./routes.js";

/** Returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET. */
export function handle(request, notes) {
  const route = findRoute(request.target);
  if (route === null) return textResponse(404, "There is nothing at this path.\n");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const handler = route.handlers.get(method);
  if (handler === undefined) {
    const allowed = ["HEAD", ...route.handlers.keys()].join(", ");
    return textResponse(405, `This path allows ${allowed}.\n`, { Allow: allowed });
  }
  return handler(request, route.number, notes);
}

/** Returns the bytes of the response to the request. For HEAD that is the head alone. */
export function answer(request, notes) {
  const response = handle(request, notes);
  return request.method === "HEAD" ? buildHead(response) : buildResponse(response);
}
