// Task 8: search. What the visitor typed is a value, and never a part of the SQL.

import { ilike, or } from "drizzle-orm";

import { links } from "./schema.js";
import { findLinks } from "./storage.js";

export async function searchLinks(storage, text) {
  // With \ before it, a % or _ that was typed stands for itself.
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return findLinks(storage.db, { where: or(ilike(links.title, pattern), ilike(links.url, pattern)), limit: 100 });
}
