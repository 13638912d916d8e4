// Keeps users and links in the database.

import { count, eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";

import { ApiError } from "../errors.js";
import * as schema from "./schema.js";
import { clicks, linkTags, links, tags, users } from "./schema.js";

const LARGEST_ID = 2_147_483_647;
const UNIQUE_VIOLATION = "23505";

// What is read together with links, in the same query.
const NEIGHBOURS = { owner: true, linkTags: { with: { tag: true }, orderBy: linkTags.position } };

/** The same methods as Storage in ../storage.js, but you have to await each of them. */
export class DatabaseStorage {
  constructor(pool) {
    this.pool = pool;
    this.db = drizzle({ client: pool, schema });
  }

  async close() {
    await this.pool.end();
  }

  async listLinks(tag, limit, offset) {
    return findLinks(this.db, { where: tag === undefined ? undefined : hasTag(this.db, tag), limit, offset });
  }

  async findLink(id) {
    return existingLink(this.db, id);
  }

  async slugExists(slug) {
    return (await this.db.$count(links, eq(links.slug, slug))) > 0;
  }

  async addLink(link) {
    return this.db.transaction(async (tx) => existingLink(tx, await insertLink(tx, link)));
  }

  async changeLink(id, { url, title, tags: names }) {
    return this.db.transaction(async (tx) => {
      // What is undefined stays as it is.
      await tx.update(links).set({ url, title, updatedAt: new Date() }).where(eq(links.id, id));
      if (names !== undefined) await setTags(tx, id, names);
      return existingLink(tx, id);
    });
  }

  async removeLink(link) {
    await this.db.delete(links).where(eq(links.id, link.id));
  }

  async click(slug) {
    const link = await this.db.query.links.findFirst({ where: eq(links.slug, slug) });
    if (link === undefined) return undefined;
    await this.db.insert(clicks).values({ linkId: link.id, clickedAt: new Date() });
    return link.url;
  }

  async findUser(name) {
    return this.db.query.users.findFirst({ where: eq(users.name, name) });
  }

  async addUser(name, passwordHash) {
    await this.db.insert(users).values({ name, passwordHash });
  }

  async removeUser(name) {
    // The database removes their links, and what belongs to those.
    await this.db.delete(users).where(eq(users.name, name));
  }
}

/** Works in the transaction that it is given, and returns the id of the new link. */
export async function insertLink(tx, { url, title, tags: names, slug, owner }) {
  const now = new Date();
  const [{ ownerId }] = await tx.select({ ownerId: users.id }).from(users).where(eq(users.name, owner));
  const values = { url, title, slug, ownerId, createdAt: now, updatedAt: now };
  const [{ id }] = await tx.insert(links).values(values).returning({ id: links.id }).catch(throwSlugTaken(slug));
  await setTags(tx, id, names);
  return id;
}

/** Somebody may have been faster since the slug was found to be free; only the database knows. */
function throwSlugTaken(slug) {
  return (error) => {
    if (error.cause?.code !== UNIQUE_VIOLATION) throw error;
    throw new ApiError(409, "slug_taken", `The slug ${slug} belongs to another link.`);
  };
}

export async function existingLink(db, id) {
  const isId = Number.isInteger(id) && id <= LARGEST_ID;
  const [link] = isId ? await findLinks(db, { where: eq(links.id, id) }) : [];
  if (link === undefined) throw new ApiError(404, "not_found", `There is no link ${id}.`);
  return link;
}

/** Tags that are known are used again. */
async function setTags(tx, linkId, sent) {
  const names = [...new Set(sent)];
  await tx.delete(linkTags).where(eq(linkTags.linkId, linkId));
  if (names.length === 0) return;
  await tx.insert(tags).values(names.map((name) => ({ name }))).onConflictDoNothing();
  const known = await tx.select().from(tags).where(inArray(tags.name, names));
  await tx.insert(linkTags).values(known.map((tag) => ({ linkId, tagId: tag.id, position: names.indexOf(tag.name) })));
}

function hasTag(db, name) {
  const tagged = db.select({ id: linkTags.linkId }).from(linkTags).innerJoin(tags, eq(tags.id, linkTags.tagId));
  return inArray(links.id, tagged.where(eq(tags.name, name)));
}

/** One query for the links with all that belongs to them, one for the clicks of all of them. */
export async function findLinks(db, { where, limit, offset }) {
  const found = await db.query.links.findMany({ where, orderBy: links.id, limit, offset, with: NEIGHBOURS });
  const counts = await db
    .select({ linkId: clicks.linkId, clicks: count() })
    .from(clicks)
    .where(inArray(clicks.linkId, found.map(({ id }) => id)))
    .groupBy(clicks.linkId);
  const clicksOf = new Map(counts.map((one) => [one.linkId, one.clicks]));
  return found.map((link) => linkValues(link, clicksOf.get(link.id) ?? 0));
}

/** As the JSON file holds a link. */
function linkValues({ id, slug, url, title, linkTags: sent, createdAt, updatedAt, owner }, clicksOfLink) {
  const times = { createdAt: createdAt.getTime(), updatedAt: updatedAt.getTime() };
  const names = sent.map(({ tag }) => tag.name);
  return { id, slug, url, title, tags: names, clicks: clicksOfLink, ...times, owner: owner.name };
}
