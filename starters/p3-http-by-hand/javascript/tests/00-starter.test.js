import assert from "node:assert/strict";
import { test } from "node:test";

import { Notes } from "../src/notes.js";
import { findRoute } from "../src/routes.js";
import { startServer } from "../src/server.js";

test("starter is wired up", async () => {
  assert.deepEqual(new Notes(["Buy milk"]).texts, new Map([[1, "Buy milk"]]));
  assert.equal(findRoute("/notes/7").number, 7);
  assert.equal(findRoute("/nowhere"), null);
  const server = await startServer(new Notes(), 0, console.log);
  server.close();
  assert.ok(server.port > 0);
});
