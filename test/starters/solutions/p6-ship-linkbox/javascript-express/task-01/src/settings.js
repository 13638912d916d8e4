// What can be set from outside, by environment variables.

import { databaseSettingsFrom } from "./database/settings.js";

const LARGEST_PORT = 65_535;

/** The port 0 lets the system choose a free one. `storage` is "json" or "database". `log` gets each line of the log. */
export function settingsFrom(env, log = console.log) {
  const isProduction = env.LINKBOX_ENV === "production";
  return {
    host: env.HOST ?? "127.0.0.1",
    port: portFrom(env.PORT ?? "8000"),
    dataFile: env.LINKBOX_DATA_FILE ?? "linkbox-data.json",
    debugRoutes: env.LINKBOX_DEBUG_ROUTES === "1",
    // A file in a container vanishes with it.
    storage: isProduction ? "database" : (env.LINKBOX_STORAGE ?? "json"),
    database: databaseSettingsFrom(env),
    log,
  };
}

function portFrom(text) {
  if (/^\d+$/.test(text) && Number(text) <= LARGEST_PORT) return Number(text);
  throw new Error(`PORT is "${text}"; it must be a number from 0 to ${LARGEST_PORT}.`);
}
