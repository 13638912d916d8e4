// Tasks 2, 3, 5 and 7: keeps users and links in the database.
// A link goes out as the same object that the JSON file held: id, slug, url, title, tags, clicks,
// createdAt and updatedAt (milliseconds since 1970), owner (a name).

import { drizzle } from "drizzle-orm/node-postgres";

import * as schema from "./schema.js";

/** The same methods as Storage in ../storage.js, but you have to await each of them. */
export class DatabaseStorage {
  constructor(pool) {
    this.pool = pool;
    // await this.db.transaction(async (tx) => { … }) ends with a commit, or with a rollback when
    // an error leaves the function.
    this.db = drizzle({ client: pool, schema });
  }

  /** Ready for you: gives all connections back to the database. */
  async close() {
    await this.pool.end();
  }

  /** The oldest first. Task 5: with the same few queries for two links and for two hundred. */
  async listLinks(tag, limit, offset) {
    throw new Error("task 2");
  }

  /** Throws ApiError with 404 and not_found when there is no such link. */
  async findLink(id) {
    throw new Error("task 2");
  }

  async slugExists(slug) {
    throw new Error("task 2");
  }

  /** Task 7: when another request was faster with this slug, the answer is 409 all the same. */
  async addLink({ url, title, tags, slug, owner }) {
    throw new Error("task 2");
  }

  /** `changes` has url, title or tags, as far as they were sent. */
  async changeLink(id, changes) {
    throw new Error("task 2");
  }

  async removeLink(link) {
    throw new Error("task 2");
  }

  /** Counts one click and returns the link's url; undefined when there is no such slug. */
  async click(slug) {
    throw new Error("task 2");
  }

  /** { name, passwordHash }, or undefined. */
  async findUser(name) {
    throw new Error("task 2");
  }

  async addUser(name, passwordHash) {
    throw new Error("task 2");
  }

  /** Their links go too. */
  async removeUser(name) {
    throw new Error("task 3");
  }
}
