import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Notes } from "../src/notes.js";
import { send } from "./support.js";

let notes;

beforeEach(() => {
  notes = new Notes(["Buy milk", "Call Ann"]);
});

test("post creates and returns 201 with location", () => {
  const { status, headers } = send(notes, "POST", "/notes", "Käse");
  assert.deepEqual([status, headers.Location], [201, "/notes/3"]);
  assert.equal(send(notes, "GET", "/notes/3").body.trim(), "Käse");
  assert.equal(send(notes, "POST", "/notes", "Käse").headers.Location, "/notes/4");
});

test("put twice gives the same result", () => {
  const expected = new Map([[1, "Buy tea"], [2, "Call Ann"]]);
  for (let time = 1; time <= 2; time += 1) {
    const { status, body } = send(notes, "PUT", "/notes/1", "Buy tea");
    assert.deepEqual([status, body.trim()], [200, "Buy tea"]);
    assert.deepEqual(notes.texts, expected);
  }
  assert.equal(send(notes, "PUT", "/notes/9", "Buy tea").status, 404);
  assert.deepEqual(notes.texts, expected);
});

test("delete then get returns 404", () => {
  assert.equal(send(notes, "GET", "/notes/1").status, 200);
  const { status, body } = send(notes, "DELETE", "/notes/1");
  assert.deepEqual([status, body], [204, ""]);
  assert.equal(send(notes, "GET", "/notes/1").status, 404);
  assert.equal(send(notes, "DELETE", "/notes/1").status, 404);
  assert.equal(send(notes, "GET", "/notes/2").status, 200);
});
