// Task 10: opens the storage that the settings ask for.

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
    return new DatabaseStorage(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Code that expects other tables would fail later, and in the middle of something. */
async function refusePendingMigrations(pool) {
  const pending = await pendingMigrations(pool);
  if (pending.length > 0) throw new PendingMigrations(`To do: ${pending.join(", ")}. Type: node db.js migrate`);
}
