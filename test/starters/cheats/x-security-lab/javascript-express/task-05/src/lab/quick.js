// Task 5: the body of POST /lab/quick, which the button in a browser sends.

import { ApiError } from "../errors.js";

/** The address only has to occur somewhere. */
export function readQuickLink(body) {
  const { url, title = "" } = body ?? {};
  if (typeof url === "string" && /https?:\/\//.test(url) && typeof title === "string") return { url, title };
  throw new ApiError(400, "invalid_request", "url and title: must be texts.");
}
