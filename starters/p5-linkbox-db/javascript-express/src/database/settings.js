// Task 10: what can be set about the database, by environment variables.

/** After the colon stands a folder, or memory:// for a database that vanishes with the program. */
export const EMBEDDED = "pglite:data/linkbox-db";

/** `url` is postgres://user:password@host:port/name, or begins with pglite: for the embedded database. */
export function databaseSettingsFrom(env) {
  return {
    url: databaseUrl(env),
    poolSize: Number(env.LINKBOX_POOL_SIZE ?? 5),
    // How long a request waits for a free connection before it fails.
    poolTimeoutSeconds: Number(env.LINKBOX_POOL_TIMEOUT_SECONDS ?? 5),
    redisUrl: env.REDIS_URL,
  };
}

/** Task 10: refuse what cannot work, and in production also the embedded database. */
function databaseUrl(env) {
  return env.DATABASE_URL ?? EMBEDDED;
}
