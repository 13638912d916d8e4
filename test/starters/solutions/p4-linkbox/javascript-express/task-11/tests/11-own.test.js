import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { createApp } from "../src/app.js";

const AUTHORIZATION = `Basic ${Buffer.from("ann:correct horse").toString("base64")}`;

test("most used links come first", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "linkbox-"));
  const app = await createApp({ dataFile: join(folder, "linkbox.json"), log: () => {} });
  const server = app.listen(0, "127.0.0.1");
  context.after(async () => {
    server.close().closeAllConnections();
    await rm(folder, { recursive: true });
  });
  await once(server, "listening");
  const address = `http://127.0.0.1:${server.address().port}`;
  const post = (path, body) =>
    fetch(address + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: AUTHORIZATION },
      body: JSON.stringify(body),
    });

  await post("/users", { name: "ann", password: "correct horse" });
  for (const slug of ["tea", "coffee", "water"]) await post("/links", { url: `https://example.com/${slug}`, slug });
  await fetch(`${address}/go/coffee`, { redirect: "manual" });

  const response = await fetch(`${address}/statistics/top`);
  const slugs = (await response.json()).map((link) => link.slug);
  assert.deepEqual(slugs, ["coffee", "tea", "water"]);
});
