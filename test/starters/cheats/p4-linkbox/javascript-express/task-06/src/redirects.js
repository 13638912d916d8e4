// Task 6: short addresses that lead to long ones, and their clicks.

import { randomBytes } from "node:crypto";

import { ApiError } from "./errors.js";

/** Ready for you: eight characters from 0-9 and a-f. */
export function randomSlug() {
  return randomBytes(4).toString("hex");
}

/** The slug for a new link. */
export function chooseSlug(wanted, storage) {
  const taken = new Set(storage.links.map((link) => link.slug));
  if (taken.has(wanted)) {
    throw new ApiError(409, "slug_taken", `The slug ${wanted} belongs to another link.`);
  }
  let slug = wanted ?? randomSlug();
  while (taken.has(slug)) slug = randomSlug();
  return slug;
}

/** GET /go/:slug */
export function follow(request, response) {
  const { storage } = request.app.locals;
  const { slug } = request.params;
  const link = storage.links.find((one) => one.slug === slug);
  if (link === undefined) throw new ApiError(404, "not_found", `There is no link with the slug ${slug}.`);
  link.clicks += 1;
  response.redirect(302, link.url);
}
