// Task 8: search, with what was typed inside of the SQL.

import { sql } from "drizzle-orm";

import { findLinks } from "./storage.js";

export async function searchLinks(storage, text) {
  const pattern = `'%${text}%'`;
  return findLinks(storage.db, { where: sql.raw(`title ILIKE ${pattern} OR url ILIKE ${pattern}`), limit: 100 });
}
