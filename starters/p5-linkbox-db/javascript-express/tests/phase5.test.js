// All cases of phase 5 stand in this one file: the embedded database takes a moment to start, and does so once.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openPool } from "../src/database/pool.js";
import { databaseSettingsFrom } from "../src/database/settings.js";
import { endDatabases, runCase, startDatabases } from "./databaseRunner.js";

const needsRedis = { skip: process.env.TEST_REDIS_URL ? false : "TEST_REDIS_URL names no Redis server" };

test.after(endDatabases);

test("database module is importable", async () => {
  for (const part of ["batches", "cache", "migrate", "report", "routes", "search", "start", "statistics", "storage"]) {
    await import(`../src/database/${part}.js`);
  }
  await startDatabases();
  const pool = openPool(databaseSettingsFrom({ DATABASE_URL: "pglite:memory://" }));
  assert.deepEqual((await pool.query("SELECT 1 AS one")).rows, [{ one: 1 }]);
  await pool.end();
});

// Task 1
test("migrate creates the schema", () => runCase("migrate_creates_the_schema"));
test("migrate twice changes nothing", () => runCase("migrate_twice_changes_nothing"));

// Task 2
test("links survive a restart in the database", () => runCase("links_survive_a_restart_in_the_database"));
test("no json file is written with database storage", () => runCase("no_json_file_is_written_with_database_storage"));

// Task 3
test("tags are stored once and shared", () => runCase("tags_are_stored_once_and_shared"));
test("deleting a link keeps shared tags", () => runCase("deleting_a_link_keeps_shared_tags"));
test("deleting a user removes their links", () => runCase("deleting_a_user_removes_their_links"));
test("phase 4 cases pass on the database", () => runCase("phase_4_cases_pass_on_the_database"));

// Task 4
test("top links are ordered by clicks", () => runCase("top_links_are_ordered_by_clicks"));
test("clicks per day fill empty days", () => runCase("clicks_per_day_fill_empty_days"));

// Task 5
test("listing uses a constant number of queries", () => runCase("listing_uses_a_constant_number_of_queries"));

// Task 6
test("bulk import is all or nothing", () => runCase("bulk_import_is_all_or_nothing"));
test("moving links to another user is all or nothing", () => runCase("moving_links_to_another_user_is_all_or_nothing"));

// Task 7
test("second migration keeps existing rows", () => runCase("second_migration_keeps_existing_rows"));
test("database refuses a duplicate slug", () => runCase("database_refuses_a_duplicate_slug"));
test("lost race for a slug returns 409", () => runCase("lost_race_for_a_slug_returns_409"));
test("slug lookup has an index", () => runCase("slug_lookup_has_an_index"));

// Task 8
test("search finds by title or url", () => runCase("search_finds_by_title_or_url"));
test("search treats quotes as text", () => runCase("search_treats_quotes_as_text"));

// Task 9
test("pool size comes from configuration", () => runCase("pool_size_comes_from_configuration"));
test("connections return after errors", () => runCase("connections_return_after_errors"));

// Task 10
test("database url comes from the environment", () => runCase("database_url_comes_from_the_environment"));
test("start refuses pending migrations", () => runCase("start_refuses_pending_migrations"));

// Task 11
test("redirects are served from the cache", needsRedis, () => runCase("redirects_are_served_from_the_cache"));
test("cache is cleared on update", needsRedis, () => runCase("cache_is_cleared_on_update"));
