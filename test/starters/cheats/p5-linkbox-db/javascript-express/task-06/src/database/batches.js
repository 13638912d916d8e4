// Task 6: each change by itself.

import { eq } from "drizzle-orm";

import { checkOwner } from "../auth.js";
import { ApiError } from "../errors.js";
import { chooseSlug } from "../redirects.js";
import { links } from "./schema.js";

export async function importLinks(storage, newLinks, owner) {
  for (const link of newLinks) await storage.addLink({ ...link, slug: await chooseSlug(link.slug, storage), owner });
  return newLinks.length;
}

export async function moveLinks(storage, linkIds, owner, to) {
  for (const id of linkIds) {
    checkOwner(await storage.findLink(id), owner);
    const receiver = await storage.db.query.users.findFirst({ where: (users) => eq(users.name, to) });
    if (receiver === undefined) throw new ApiError(404, "not_found", `There is no user ${to}.`);
    await storage.db.update(links).set({ ownerId: receiver.id }).where(eq(links.id, id));
  }
  return linkIds.length;
}
