import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("created link has location header", () => runCase("created_link_has_location_header"));
test("timestamps are iso 8601 utc", () => runCase("timestamps_are_iso_8601_utc"));
test("link has exactly the documented fields", () => runCase("link_has_exactly_the_documented_fields"));
