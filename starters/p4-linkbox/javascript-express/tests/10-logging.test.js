import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("one log line per request", () => runCase("one_log_line_per_request"));
test("log line has method path status and duration", () => runCase("log_line_has_method_path_status_and_duration"));
test("passwords and credentials are never logged", () => runCase("passwords_and_credentials_are_never_logged"));
