// Task 11: a test of your own. This one shows how to begin; replace it.

// import assert from "node:assert/strict";
// import { once } from "node:events";
// import { test } from "node:test";
//
// import { createApp } from "../src/app.js";
//
// test("answers", async () => {
//   const app = await createApp({ dataFile: "not-there.json", log: () => {} });
//   const server = app.listen(0, "127.0.0.1");
//   await once(server, "listening");
//   const response = await fetch(`http://127.0.0.1:${server.address().port}/health`);
//   assert.equal(response.status, 200);
//   server.close().closeAllConnections();
// });
