// Tasks 2, 3 and 5: the functions behind the routes below /links.
// The storage of the running application is request.app.locals.storage.

import { Todo } from "./errors.js";
import { readListQuery, readNewLink } from "./linkInput.js";
import { linkBody, sendCreated } from "./linkOutput.js";
import { chooseSlug } from "./redirects.js";

export function listLinks(request, response) {
  const { tag, limit, offset } = readListQuery(request.query);
  const { links } = request.app.locals.storage;
  const wanted = links.filter((link) => tag === undefined || link.tags.includes(tag));
  response.json(wanted.slice(offset, offset + limit).map(linkBody));
}

export function createLink(request, response) {
  const { storage } = request.app.locals;
  const { slug, ...sent } = readNewLink(request.body);
  const link = storage.addLink({ ...sent, slug: chooseSlug(slug, storage), owner: request.user });
  sendCreated(response, link);
}

export function getLink(request, response) {
  throw new Todo("task 5");
}

export function changeLink(request, response) {
  throw new Todo("task 5");
}

export function deleteLink(request, response) {
  throw new Todo("task 5");
}
