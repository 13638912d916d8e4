import assert from "node:assert/strict";
import { test } from "node:test";

import { BadRequest } from "../src/messages.js";
import { parseHeaders, takeBody } from "../src/requestParts.js";

function bodyOf(length, text) {
  return takeBody(new Map([["content-length", length]]), Buffer.from(text));
}

test("parses headers case insensitively", () => {
  const lines = ["Host: localhost:8080", "CONTENT-LENGTH:5", "Accept:   text/plain  ", "X-Empty:"];
  const expected = new Map([["host", "localhost:8080"], ["content-length", "5"], ["accept", "text/plain"], ["x-empty", ""]]);
  assert.deepEqual(parseHeaders(lines), expected);
  assert.deepEqual(parseHeaders([]), new Map());
  assert.throws(() => parseHeaders(["Host localhost"]), BadRequest);
});

test("reads body by content length", () => {
  assert.equal(bodyOf("5", "hello, and more").toString(), "hello");
  assert.equal(bodyOf("5", "Käse und Brot").toString(), "Käse");
  assert.equal(bodyOf("5", "hell"), null, "One byte has not come yet.");
  assert.equal(takeBody(new Map([["host", "localhost"]]), Buffer.from("")).length, 0);
  assert.throws(() => bodyOf("many", "hello"), BadRequest);
  assert.throws(() => bodyOf("-1", "hello"), BadRequest);
});
