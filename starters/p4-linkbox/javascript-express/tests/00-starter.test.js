import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";

import { createApp } from "../src/app.js";
import { settingsFrom } from "../src/settings.js";
import { runCase } from "./caseRunner.js";

test("health returns ok", () => runCase("health_returns_ok"));

test("app starts with defaults", async () => {
  const app = await createApp(settingsFrom({}));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const response = await fetch(`http://127.0.0.1:${server.address().port}/health`);
  assert.equal(response.status, 200);
  server.close().closeAllConnections();
});
