// Ready for you: brings the database to the newest migration. db.js calls it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";

/** meta/_journal.json in this folder lists the migrations, the oldest first. */
export const MIGRATIONS = fileURLToPath(new URL("../../migrations", import.meta.url));

/** Runs the migrations that have not run on this database, all in one transaction. */
export async function migrate(pool, migrationsFolder = MIGRATIONS) {
  await runMigrations(drizzle({ client: pool }), { migrationsFolder });
}

/** The names of the migrations that have not run on this database, the next one first. */
export async function pendingMigrations(pool) {
  const newest = await newestMigration(pool);
  const { entries } = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, "utf8"));
  return entries.filter(({ when }) => when > newest).map(({ tag }) => tag);
}

/** Drizzle writes down which migrations have run, by their time, in a table of its own. */
async function newestMigration(pool) {
  const { rows: [table] } = await pool.query("SELECT to_regclass('drizzle.__drizzle_migrations') AS name");
  if (table.name === null) return 0;
  const { rows: [found] } = await pool.query("SELECT max(created_at) AS newest FROM drizzle.__drizzle_migrations");
  return found.newest ?? 0;
}
