import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("get links returns json list", () => runCase("get_links_returns_json_list"));
test("unknown path returns 404 json", () => runCase("unknown_path_returns_404_json"));
test("wrong method returns 405", () => runCase("wrong_method_returns_405"));
