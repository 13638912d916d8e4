// Keeps users and links, in memory and in a JSON file. DatabaseStorage has the same methods.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

import { ApiError } from "./errors.js";

/** The data file cannot be used. The message names the file and says what is wrong. */
export class StorageError extends Error {}

/** Two lists of objects that hold nothing but what JSON can hold. */
export class Storage {
  constructor(dataFile, users, links) {
    this.dataFile = dataFile;
    this.users = users;
    this.links = links;
  }

  static open(dataFile) {
    if (!existsSync(dataFile)) return new Storage(dataFile, [], []);
    try {
      const { users, links } = JSON.parse(readFileSync(dataFile, "utf8"));
      if (Array.isArray(users) && Array.isArray(links)) return new Storage(dataFile, users, links);
      throw new TypeError("users or links are missing");
    } catch (error) {
      throw new StorageError(`${dataFile} cannot be read, and stays as it is: ${error.message}`);
    }
  }

  save() {
    const { users, links } = this;
    // Written beside the data file first: whoever pulls the plug meanwhile loses nothing.
    const unfinished = `${this.dataFile}.unfinished`;
    writeFileSync(unfinished, JSON.stringify({ users, links }, null, 2));
    renameSync(unfinished, this.dataFile);
  }

  listLinks(tag, limit, offset) {
    const wanted = this.links.filter((link) => tag === undefined || link.tags.includes(tag));
    return wanted.slice(offset, offset + limit);
  }

  findLink(id) {
    const link = this.links.find((one) => one.id === id);
    if (link === undefined) throw new ApiError(404, "not_found", `There is no link ${id}.`);
    return link;
  }

  slugExists(slug) {
    return this.links.some((link) => link.slug === slug);
  }

  changeLink(id, changes) {
    const link = Object.assign(this.findLink(id), changes, { updatedAt: Date.now() });
    this.save();
    return link;
  }

  /** Counts one click and returns the link's url; undefined when there is no such slug. */
  click(slug) {
    const link = this.links.find((one) => one.slug === slug);
    if (link === undefined) return undefined;
    link.clicks += 1;
    this.save();
    return link.url;
  }

  findUser(name) {
    return this.users.find((user) => user.name === name);
  }

  addUser(name, passwordHash) {
    this.users.push({ name, passwordHash });
    this.save();
  }

  removeLink(link) {
    this.links.splice(this.links.indexOf(link), 1);
    this.save();
  }

  /** Times are milliseconds since 1970, as Date.now() gives them. */
  addLink({ url, title, tags, slug, owner }) {
    const id = Math.max(0, ...this.links.map((link) => link.id)) + 1;
    const now = Date.now();
    const link = { id, slug, url, title, tags, clicks: 0, createdAt: now, updatedAt: now, owner };
    this.links.push(link);
    this.save();
    return link;
  }
}
