// What can be set from outside, by environment variables.

import { databaseSettingsFrom } from "./database/settings.js";

/** The port 0 lets the system choose a free one. `storage` is "json" or "database". `log` gets each line of the log. */
export function settingsFrom(env, log = console.log) {
  return {
    port: Number(env.PORT ?? 8000),
    dataFile: env.LINKBOX_DATA_FILE ?? "linkbox-data.json",
    debugRoutes: env.LINKBOX_DEBUG_ROUTES === "1",
    storage: env.LINKBOX_STORAGE ?? "json",
    database: databaseSettingsFrom(env),
    log,
  };
}
