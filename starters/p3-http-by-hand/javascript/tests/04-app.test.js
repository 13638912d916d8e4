import assert from "node:assert/strict";
import { test } from "node:test";

import { answer } from "../src/app.js";
import { Notes } from "../src/notes.js";
import { requestOf, send, splitResponse } from "./support.js";

const NOTES = new Notes(["Buy milk", "Käse"]);

function checkRefused(method, target, allowed) {
  const { status, headers } = send(NOTES, method, target);
  assert.equal(status, 405);
  assert.deepEqual(new Set(headers.Allow.split(", ")), new Set(allowed));
}

test("get known path returns 200", () => {
  const { status, body } = send(NOTES, "GET", "/notes/1");
  assert.deepEqual([status, body.trim()], [200, "Buy milk"]);
  assert.equal(send(NOTES, "GET", "/notes/2").body.trim(), "Käse");
  assert.equal(send(NOTES, "GET", "/notes").body, "1: Buy milk\n2: Käse\n");
});

test("unknown path returns 404", () => {
  assert.equal(send(NOTES, "GET", "/notes/1").status, 200);
  for (const target of ["/", "/notes/3", "/notes/first", "/note"]) {
    assert.equal(send(NOTES, "GET", target).status, 404, target);
  }
  assert.equal(send(NOTES, "POST", "/nowhere").status, 404);
});

test("wrong method returns 405 with allow", () => {
  assert.equal(send(NOTES, "GET", "/notes/1").status, 200);
  checkRefused("POST", "/notes/1", ["GET", "HEAD", "PUT", "DELETE"]);
  checkRefused("DELETE", "/notes", ["GET", "HEAD", "POST"]);
});

test("head has headers but no body", () => {
  const { statusLine, headers, body } = splitResponse(answer(requestOf("GET", "/notes/2"), NOTES));
  assert.deepEqual([statusLine, body.trim()], ["HTTP/1.1 200 OK", "Käse"]);
  assert.equal(headers["content-length"], String(Buffer.byteLength(body)));
  const head = answer(requestOf("HEAD", "/notes/2"), NOTES);
  assert.deepEqual(splitResponse(head), { statusLine, headers, body: "" });
  assert.ok(head.toString().endsWith("\r\n\r\n"));
});
