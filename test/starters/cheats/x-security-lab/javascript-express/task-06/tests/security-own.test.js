// Task 6: a test for each case of mine in tests/cases/security-own.json.

import { test } from "node:test";

import { runCase } from "./securityRunner.js";

test("search ignores sql in the text", () => runCase("search_ignores_sql_in_the_text"));
test("links of others cannot be moved", () => runCase("links_of_others_cannot_be_moved"));
