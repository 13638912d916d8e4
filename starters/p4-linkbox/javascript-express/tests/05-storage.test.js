import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("update changes only sent fields", () => runCase("update_changes_only_sent_fields"));
test("delete then get returns 404", () => runCase("delete_then_get_returns_404"));
test("links survive a restart", () => runCase("links_survive_a_restart"));
test("broken data file is reported not overwritten", () => runCase("broken_data_file_is_reported_not_overwritten"));
