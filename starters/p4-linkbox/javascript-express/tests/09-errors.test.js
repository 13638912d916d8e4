import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("malformed json returns 400 in the shared shape", () => runCase("malformed_json_returns_400_in_the_shared_shape"));
test("all errors share one shape", () => runCase("all_errors_share_one_shape"));
test("unexpected error returns 500 without details", () => runCase("unexpected_error_returns_500_without_details"));
