import assert from "node:assert/strict";
import { test } from "node:test";

import { countRequests } from "../src/requestCounts.js";
import { entry, logOf } from "./support.js";

test("counts requests per path", () => {
  const entries = ["/books", "/about", "/books", "/", "/books"].map((path) => entry({ path }));
  assert.deepEqual(countRequests(entries), new Map([["/books", 3], ["/about", 1], ["/", 1]]));
  assert.deepEqual(countRequests([]), new Map());
});

test("log is read only once", () => {
  const log = logOf([{ path: "/a" }, { path: "/b" }, { path: "/a" }, { path: "/c" }]);
  assert.deepEqual(countRequests(log), new Map([["/a", 2], ["/b", 1], ["/c", 1]]));
  assert.ok(log.isUsed);
});
