// Tasks 2, 3 and 5: the functions behind the routes below /links.
// The storage of the running application is request.app.locals.storage.

import { checkOwner } from "./auth.js";
import { readChanges, readListQuery, readNewLink } from "./linkInput.js";
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
  response.json(linkBody(linkOf(request)));
}

export function changeLink(request, response) {
  const link = linkOf(request);
  checkOwner(link, request.user);
  Object.assign(link, readChanges(request.body), { updatedAt: Date.now() });
  request.app.locals.storage.save();
  response.json(linkBody(link));
}

export function deleteLink(request, response) {
  const link = linkOf(request);
  checkOwner(link, request.user);
  request.app.locals.storage.removeLink(link);
  response.status(204).end();
}

function linkOf(request) {
  return request.app.locals.storage.findLink(Number(request.params.id));
}
