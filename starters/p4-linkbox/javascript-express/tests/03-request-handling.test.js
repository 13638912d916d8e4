import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("create link returns 201 with body", () => runCase("create_link_returns_201_with_body"));
test("create link without url returns 400", () => runCase("create_link_without_url_returns_400"));
test("create link with non http url returns 400", () => runCase("create_link_with_non_http_url_returns_400"));
test("filters by tag", () => runCase("filters_by_tag"));
test("pages with limit and offset", () => runCase("pages_with_limit_and_offset"));
