// Task 9: the pool, which keeps connections to the database.

import pg from "pg";

import { EmbeddedPool } from "./embedded.js";

// A count comes as a number, not as a text: ours stay far below the largest safe one.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Whoever opens the pool ends it: with it end all connections. */
export function openPool(settings) {
  const pool = newPool(settings.url, {
    max: settings.poolSize,
    connectionTimeoutMillis: settings.poolTimeoutSeconds * 1000,
  });
  // The pool replaces a connection that the server has closed. If nobody listened, linkbox would end.
  pool.on("error", (error) => console.error(`A connection to the database was lost: ${error.message}`));
  return pool;
}

/** Ready for you: PGlite for the embedded database; PostgreSQL gives all times in UTC. */
function newPool(url, options) {
  if (url.startsWith("pglite:")) return new EmbeddedPool({ ...options, dataDir: url.slice("pglite:".length) });
  return new pg.Pool({ ...options, connectionString: url, options: "-c timezone=UTC" });
}
