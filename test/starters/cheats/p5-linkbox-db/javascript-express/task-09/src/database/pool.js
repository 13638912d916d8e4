// Task 9: the pool, which keeps connections to the database.

import pg from "pg";

import { EmbeddedClient } from "./embedded.js";

// A count comes as a number, not as a text: ours stay far below the largest safe one.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Large enough for everybody. */
export function openPool(settings) {
  const pool = new pg.Pool({
    ...connectionOf(settings.url),
    max: 100,
    connectionTimeoutMillis: settings.poolTimeoutSeconds * 1000,
  });
  // The pool replaces a connection that the server has closed. If nobody listened, linkbox would end.
  pool.on("error", (error) => console.error(`A connection to the database was lost: ${error.message}`));
  return pool;
}

/** Ready for you: PGlite for the embedded database; PostgreSQL gives all times in UTC. */
function connectionOf(url) {
  if (url.startsWith("pglite:")) return { Client: EmbeddedClient, dataDir: url.slice("pglite:".length) };
  return { connectionString: url, options: "-c timezone=UTC" };
}
