// Task 10: opens the storage that the settings ask for.

import { createClient } from "redis";

import { RedirectCache } from "./cache.js";
import { pendingMigrations } from "./migrate.js";
import { openPool } from "./pool.js";
import { DatabaseStorage } from "./storage.js";

/** The database is older than the code. The message says what to type. */
export class PendingMigrations extends Error {}

/** Ready for you: whoever opens the storage closes it. */
export async function openDatabase(settings) {
  const pool = openPool(settings);
  try {
    await refusePendingMigrations(pool);
    return new DatabaseStorage(pool, settings.redisUrl && (await openCache(settings.redisUrl)));
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function openCache(url) {
  const redis = createClient({ url });
  // The client connects again by itself. If nobody listened, linkbox would end.
  redis.on("error", (error) => console.error(`Redis does not answer: ${error.message}`));
  return new RedirectCache(await redis.connect());
}

/** Code that expects other tables would fail later, and in the middle of something. */
async function refusePendingMigrations(pool) {
  const pending = await pendingMigrations(pool);
  if (pending.length > 0) throw new PendingMigrations(`To do: ${pending.join(", ")}. Type: node db.js migrate`);
}
