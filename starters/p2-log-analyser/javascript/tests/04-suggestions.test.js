import assert from "node:assert/strict";
import { test } from "node:test";

import { Node } from "../src/prefixNode.js";
import { addPath, suggestPaths } from "../src/suggestions.js";

function treeOf(paths) {
  const root = new Node();
  for (const path of paths) addPath(root, path);
  return root;
}

test("suggests paths by prefix", () => {
  const small = treeOf(["/books/7", "/about", "/books", "/books/12", "/authors", "/books"]);
  assert.deepEqual(suggestPaths(small, "/b", 10), ["/books", "/books/12", "/books/7"]);
  assert.deepEqual(suggestPaths(small, "/books", 2), ["/books", "/books/12"]);
  assert.deepEqual(suggestPaths(small, "/a", 10), ["/about", "/authors"]);
  assert.deepEqual(suggestPaths(small, "", 1), ["/about"]);
  assert.deepEqual(suggestPaths(small, "/x", 10), []);

  const large = treeOf(Array.from({ length: 2000 }, (_, number) => `/books/${number}`));
  const visitsBefore = large.allVisits();
  const expected = ["/books/199", ...Array.from({ length: 10 }, (_, digit) => `/books/199${digit}`)];
  assert.deepEqual(suggestPaths(large, "/books/199", 20), expected);
  const visits = large.allVisits() - visitsBefore;
  assert.ok(visits >= 10, "Walk down the tree with child.");
  assert.ok(visits <= 100, `Too many nodes visited (${visits}): go straight to the prefix.`);
});
