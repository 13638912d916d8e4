// Ready for you: what can be set from outside, by environment variables.

/** The port 0 lets the system choose a free one. `log` gets each line of the log. */
export function settingsFrom(env, log = console.log) {
  return {
    port: Number(env.PORT ?? 8000),
    dataFile: env.LINKBOX_DATA_FILE ?? "linkbox-data.json",
    debugRoutes: env.LINKBOX_DEBUG_ROUTES === "1",
    log,
  };
}
