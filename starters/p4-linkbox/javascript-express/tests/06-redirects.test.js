import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("slug redirects with 302", () => runCase("slug_redirects_with_302"));
test("unknown slug returns 404", () => runCase("unknown_slug_returns_404"));
test("redirect counts clicks", () => runCase("redirect_counts_clicks"));
test("custom slug must be unique", () => runCase("custom_slug_must_be_unique"));
