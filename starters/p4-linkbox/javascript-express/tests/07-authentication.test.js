import { test } from "node:test";

import { runCase } from "./caseRunner.js";

test("register returns 201 without password", () => runCase("register_returns_201_without_password"));
test("write without credentials returns 401 with challenge", () => runCase("write_without_credentials_returns_401_with_challenge"));
test("wrong password returns 401", () => runCase("wrong_password_returns_401"));
test("password is stored salted and hashed", () => runCase("password_is_stored_salted_and_hashed"));
test("links of other users cannot be deleted", () => runCase("links_of_other_users_cannot_be_deleted"));
