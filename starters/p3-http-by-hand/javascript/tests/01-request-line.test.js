import assert from "node:assert/strict";
import { test } from "node:test";

import { BadRequest } from "../src/messages.js";
import { parseRequestLine } from "../src/requestLine.js";

const MALFORMED = [
  "",
  "GET",
  "GET /notes",
  "GET /notes HTTP/1.1 now",
  "GET  /notes HTTP/1.1",
  " /notes HTTP/1.1",
  "GET notes HTTP/1.1",
  "GET /notes HTTP/3",
  "GET /notes FTP/1.1",
];

test("parses request line", () => {
  const first = parseRequestLine("GET /notes/1 HTTP/1.1");
  assert.deepEqual(first, { method: "GET", target: "/notes/1", version: "HTTP/1.1" });
  const second = parseRequestLine("DELETE /?page=2 HTTP/1.0");
  assert.deepEqual(second, { method: "DELETE", target: "/?page=2", version: "HTTP/1.0" });
});

test("rejects malformed request line", () => {
  assert.equal(parseRequestLine("GET / HTTP/1.1").target, "/");
  for (const line of MALFORMED) {
    assert.throws(() => parseRequestLine(line), BadRequest, `parseRequestLine("${line}")`);
  }
});
