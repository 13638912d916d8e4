// The functions behind the routes below /links.
// The storage of the running application is request.app.locals.storage.

import { checkOwner } from "./auth.js";
import { readChanges, readListQuery, readNewLink } from "./linkInput.js";
import { linkBody, sendCreated } from "./linkOutput.js";
import { chooseSlug } from "./redirects.js";

export async function listLinks(request, response) {
  const { tag, limit, offset } = readListQuery(request.query);
  const links = await request.app.locals.storage.listLinks(tag, limit, offset);
  response.json(links.map(linkBody));
}

export async function createLink(request, response) {
  const { storage } = request.app.locals;
  const { slug, ...sent } = readNewLink(request.body);
  const link = await storage.addLink({ ...sent, slug: await chooseSlug(slug, storage), owner: request.user });
  sendCreated(response, link);
}

export async function getLink(request, response) {
  response.json(linkBody(await linkOf(request)));
}

export async function changeLink(request, response) {
  const link = await linkOf(request);
  checkOwner(link, request.user);
  const changed = await request.app.locals.storage.changeLink(link.id, readChanges(request.body));
  response.json(linkBody(changed));
}

export async function deleteLink(request, response) {
  const link = await linkOf(request);
  checkOwner(link, request.user);
  await request.app.locals.storage.removeLink(link);
  response.status(204).end();
}

function linkOf(request) {
  return request.app.locals.storage.findLink(Number(request.params.id));
}
