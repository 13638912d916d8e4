import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("every response has a request id", () => runCase("every_response_has_a_request_id"));
test("request id from client is kept", () => runCase("request_id_from_client_is_kept"));
test("middleware runs for errors too", () => runCase("middleware_runs_for_errors_too"));
