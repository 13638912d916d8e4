// Task 3: what a client may send about links. Nothing is right until it has been checked.

import { ApiError, Todo } from "./errors.js";

/** The body of POST /links as {url, title, tags, slug}, or an error with 400. */
export function readNewLink(body) {
  throw new Todo("task 3");
}

/** What stands behind the ? of GET /links as {tag, limit, offset}, or an error with 400. */
export function readListQuery(query) {
  throw new Todo("task 3");
}

/** Ready for you, as an example: the slug, or undefined when none was sent. */
export function readSlug(slug) {
  if (slug === undefined || (typeof slug === "string" && /^[a-z0-9-]{3,40}$/.test(slug))) return slug;
  throw new ApiError(400, "invalid_request", "slug: 3 to 40 of the characters a-z, 0-9 and - are allowed.");
}
