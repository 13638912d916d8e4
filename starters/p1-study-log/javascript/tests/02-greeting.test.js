import assert from "node:assert/strict";
import { test } from "node:test";

import { greeting, myName } from "../src/greeting.js";

test("greeting uses your name", () => {
  const name = myName();
  assert.equal(typeof name, "string", "Write your name between double quotes.");
  assert.ok(!["", "name", "my name", "your name"].includes(name.trim().toLowerCase()), "Use your own name.");
  assert.ok(greeting().includes(name));
});
