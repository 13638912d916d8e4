import assert from "node:assert/strict";
import { test } from "node:test";

import { textResponse } from "../src/messages.js";
import { buildHead, buildResponse } from "../src/responseBytes.js";
import { splitResponse } from "./support.js";

test("builds valid response bytes", () => {
  const response = textResponse(201, "Buy milk", { Location: "/notes/3" });
  const { statusLine, headers, body } = splitResponse(buildResponse(response));
  assert.equal(statusLine, "HTTP/1.1 201 Created");
  assert.equal(headers["content-type"], "text/plain; charset=utf-8");
  assert.equal(headers.location, "/notes/3");
  assert.equal(headers["content-length"], "8");
  assert.equal(headers.connection, "close");
  assert.equal(body, "Buy milk");
  assert.equal(`${buildHead(response)}Buy milk`, buildResponse(response).toString());

  const empty = splitResponse(buildResponse({ status: 204, headers: {}, body: "" }));
  assert.equal(empty.statusLine, "HTTP/1.1 204 No Content");
  assert.deepEqual(empty.headers, { connection: "close" }, "204 has no body and no Content-Length.");
  assert.equal(empty.body, "");
});

test("content length counts bytes not characters", () => {
  const { headers, body } = splitResponse(buildResponse(textResponse(200, "Käse für 3 €")));
  assert.equal(body, "Käse für 3 €");
  assert.equal(headers["content-length"], "16");
});
