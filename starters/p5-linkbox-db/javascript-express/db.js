// Ready for you: brings the database up to date. Type: node db.js migrate
// What is still to run tells: node db.js status

import { existsSync } from "node:fs";

import { migrate, pendingMigrations } from "./src/database/migrate.js";
import { openPool } from "./src/database/pool.js";
import { databaseSettingsFrom } from "./src/database/settings.js";

const action = process.argv[2];
if (action === "migrate" || action === "status") {
  if (existsSync(".env")) process.loadEnvFile();
  const pool = openPool(databaseSettingsFrom(process.env));
  try {
    if (action === "migrate") await migrate(pool);
    const pending = await pendingMigrations(pool);
    console.log(pending.length > 0 ? `To do: ${pending.join(", ")}` : "The database is up to date.");
  } catch (error) {
    // Drizzle says which statement failed, and its cause why.
    console.error(error.message, error.cause?.message ?? "");
    process.exitCode = 1;
  } finally {
    await pool.end();
  }
} else {
  console.log("Type: node db.js migrate, or: node db.js status");
  process.exitCode = 1;
}
