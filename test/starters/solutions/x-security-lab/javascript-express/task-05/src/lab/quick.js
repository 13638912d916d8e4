// Task 5: the body of POST /lab/quick, which the button in a browser sends.

import { readNewLink } from "../linkInput.js";

/** { url, title }, or an error with 400. The same rules as in POST /links. */
export function readQuickLink(body) {
  const { url, title } = readNewLink({ url: body?.url, title: body?.title });
  return { url, title };
}
