// Task 5: the body of POST /lab/quick, which the button in a browser sends.

import { ApiError } from "../errors.js";

/** { url, title }, or an error with 400. */
export function readQuickLink(body) {
  const { url, title = "" } = body ?? {};
  if (typeof url === "string" && typeof title === "string") return { url, title };
  throw new ApiError(400, "invalid_request", "url and title: must be texts.");
}
