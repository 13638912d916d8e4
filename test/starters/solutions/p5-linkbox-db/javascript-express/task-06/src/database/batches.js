// Task 6: several changes that belong together. All of them happen, or none.

import { eq } from "drizzle-orm";

import { checkOwner } from "../auth.js";
import { ApiError } from "../errors.js";
import { randomSlug } from "../redirects.js";
import { links, users } from "./schema.js";
import { existingLink, insertLink } from "./storage.js";

export async function importLinks(storage, newLinks, owner) {
  // One transaction around all of them: an error in the middle takes back what came before it.
  await storage.db.transaction(async (tx) => {
    for (const { slug = randomSlug(), ...link } of newLinks) {
      if ((await tx.$count(links, eq(links.slug, slug))) > 0) {
        throw new ApiError(409, "slug_taken", `The slug ${slug} belongs to another link.`);
      }
      await insertLink(tx, { ...link, slug, owner });
    }
  });
  return newLinks.length;
}

export async function moveLinks(storage, linkIds, owner, to) {
  await storage.db.transaction(async (tx) => {
    const receiver = await tx.query.users.findFirst({ where: eq(users.name, to) });
    if (receiver === undefined) throw new ApiError(404, "not_found", `There is no user ${to}.`);
    for (const id of linkIds) {
      checkOwner(await existingLink(tx, id), owner);
      await tx.update(links).set({ ownerId: receiver.id }).where(eq(links.id, id));
    }
  });
  return linkIds.length;
}
