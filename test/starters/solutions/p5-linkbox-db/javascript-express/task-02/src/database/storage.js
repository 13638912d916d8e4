// Keeps users and links in the database.

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";

import { ApiError } from "../errors.js";
import * as schema from "./schema.js";
import { links, users } from "./schema.js";

const LARGEST_ID = 2_147_483_647;

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
    const found = await this.db.query.links.findMany({ orderBy: links.id, limit, offset, with: { owner: true } });
    return found.map(linkValues);
  }

  async findLink(id) {
    return linkValues(await existingLink(this.db, id));
  }

  async slugExists(slug) {
    return (await this.db.$count(links, eq(links.slug, slug))) > 0;
  }

  async addLink({ url, title, slug, owner }) {
    const now = new Date();
    return this.db.transaction(async (tx) => {
      const [{ ownerId }] = await tx.select({ ownerId: users.id }).from(users).where(eq(users.name, owner));
      const values = { url, title, slug, ownerId, createdAt: now, updatedAt: now };
      const [{ id }] = await tx.insert(links).values(values).returning({ id: links.id });
      return linkValues(await existingLink(tx, id));
    });
  }

  async changeLink(id, { url, title }) {
    return this.db.transaction(async (tx) => {
      // What is undefined stays as it is.
      await tx.update(links).set({ url, title, updatedAt: new Date() }).where(eq(links.id, id));
      return linkValues(await existingLink(tx, id));
    });
  }

  async removeLink(link) {
    await this.db.delete(links).where(eq(links.id, link.id));
  }

  async click(slug) {
    const link = await this.db.query.links.findFirst({ where: eq(links.slug, slug) });
    return link?.url;
  }

  async findUser(name) {
    return this.db.query.users.findFirst({ where: eq(users.name, name) });
  }

  async addUser(name, passwordHash) {
    await this.db.insert(users).values({ name, passwordHash });
  }

  async removeUser(name) {
    throw new Error("task 3");
  }
}

async function existingLink(db, id) {
  const isId = Number.isInteger(id) && id <= LARGEST_ID;
  const link = isId ? await db.query.links.findFirst({ where: eq(links.id, id), with: { owner: true } }) : undefined;
  if (link === undefined) throw new ApiError(404, "not_found", `There is no link ${id}.`);
  return link;
}

/** As the JSON file holds a link. */
function linkValues({ id, slug, url, title, createdAt, updatedAt, owner }) {
  const times = { createdAt: createdAt.getTime(), updatedAt: updatedAt.getTime() };
  return { id, slug, url, title, tags: [], clicks: 0, ...times, owner: owner.name };
}
