// Task 10: opens the storage that the settings ask for.

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

/** Task 10: throw PendingMigrations when pendingMigrations(pool) of migrate.js names any. */
async function refusePendingMigrations(pool) {}
