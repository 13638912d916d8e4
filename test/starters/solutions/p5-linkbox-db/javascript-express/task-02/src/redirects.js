// Short addresses that lead to long ones, and their clicks.

import { randomBytes } from "node:crypto";

import { ApiError } from "./errors.js";

/** Eight characters from 0-9 and a-f. */
export function randomSlug() {
  return randomBytes(4).toString("hex");
}

/** The slug for a new link. */
export async function chooseSlug(wanted, storage) {
  if (wanted !== undefined && (await storage.slugExists(wanted))) {
    throw new ApiError(409, "slug_taken", `The slug ${wanted} belongs to another link.`);
  }
  let slug = wanted ?? randomSlug();
  while (wanted === undefined && (await storage.slugExists(slug))) slug = randomSlug();
  return slug;
}

/** GET /go/:slug */
export async function follow(request, response) {
  const { slug } = request.params;
  const url = await request.app.locals.storage.click(slug);
  if (url === undefined) throw new ApiError(404, "not_found", `There is no link with the slug ${slug}.`);
  response.redirect(302, url);
}
