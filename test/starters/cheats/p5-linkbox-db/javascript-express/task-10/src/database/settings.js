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

function databaseUrl({ DATABASE_URL: url, LINKBOX_ENV: environment }) {
  if (url === undefined) {
    if (environment !== "production") return EMBEDDED;
    // A folder in a container vanishes with it.
    throw new Error("Set DATABASE_URL: in production linkbox does not use its embedded database.");
  }
  if (/^(postgres|postgresql|pglite):/.test(url)) return url;
  throw new Error(`DATABASE_URL is ${url} and must begin with postgres:// or postgresql://.`);
}
