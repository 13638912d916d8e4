// Task 5: keeps users and links, in memory and in a JSON file.

import { Todo } from "./errors.js";

/** The data file cannot be used. The message names the file and says what is wrong. */
export class StorageError extends Error {}

/** Two lists of objects that hold nothing but what JSON can hold. */
export class Storage {
  constructor(dataFile, users, links) {
    this.dataFile = dataFile;
    this.users = users;
    this.links = links;
  }

  /** Task 5: read the file. No file yet means that everything is empty. */
  static open(dataFile) {
    return new Storage(dataFile, [], []);
  }

  /** Task 5: write {"users": [...], "links": [...]} into the data file. */
  save() {}

  /** Task 5: throw an ApiError with 404 and not_found when there is no such link. */
  findLink(id) {
    throw new Todo("task 5");
  }

  removeLink(link) {
    throw new Todo("task 5");
  }

  /** Ready for you. Times are milliseconds since 1970, as Date.now() gives them. */
  addLink({ url, title, tags, slug, owner }) {
    const id = Math.max(0, ...this.links.map((link) => link.id)) + 1;
    const now = Date.now();
    const link = { id, slug, url, title, tags, clicks: 0, createdAt: now, updatedAt: now, owner };
    this.links.push(link);
    this.save();
    return link;
  }
}
