import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, test } from "node:test";

import { Notes } from "../src/notes.js";
import { LOOPBACK, startServer } from "../src/server.js";
import { splitResponse } from "./support.js";

const GET_NOTE = "GET /notes/1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
const LONG_NOTE = "x".repeat(200_000);
const LONGEST_WAIT_MILLISECONDS = 5000;

let notes;
let problems;
let server;

beforeEach(async () => {
  notes = new Notes(["Buy milk"]);
  problems = [];
  server = await startServer(notes, 0, (text) => problems.push(text));
});

afterEach(() => server.close());

// Sends the text and returns all that comes until the server closes the connection.
async function exchange(text) {
  const client = connect(server.port, LOOPBACK);
  client.setTimeout(LONGEST_WAIT_MILLISECONDS, () => client.destroy(new Error("The server did not close the connection.")));
  client.write(text);
  const pieces = [];
  try {
    for await (const piece of client) pieces.push(piece);
  } catch (error) {
    assert.fail(`${error.message} ${problems.join(" ")}`);
  }
  assert.notEqual(pieces.length, 0, `The server closed without an answer. ${problems.join(" ")}`);
  return splitResponse(Buffer.concat(pieces));
}

async function leaveEarly() {
  const client = connect(server.port, LOOPBACK);
  await once(client, "connect");
  client.end("GET /notes/1");
  client.on("error", () => {}).resume();
  await once(client, "close");
}

test("serves one real connection on loopback", async () => {
  const head = `POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${LONG_NOTE.length}\r\n\r\n`;
  const { statusLine, headers } = await exchange(head + LONG_NOTE);
  assert.deepEqual([statusLine, headers.location], ["HTTP/1.1 201 Created", "/notes/2"]);
  assert.equal(notes.texts.get(2).length, LONG_NOTE.length, "The whole note arrived.");
});

test("closes connection after response", async () => {
  assert.equal((await exchange(GET_NOTE)).body.trim(), "Buy milk");
  await leaveEarly();
  // A client that left early must not keep the server from the next one.
  assert.equal((await exchange(GET_NOTE)).body.trim(), "Buy milk");
});
