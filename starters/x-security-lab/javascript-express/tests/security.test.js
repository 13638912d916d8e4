// All attacks of the lab stand in this one file: the embedded database takes a moment to start, and does so once.

import { test } from "node:test";

import { runCase } from "./securityRunner.js";

test("weak endpoints are off by default", () => runCase("weak_endpoints_are_off_by_default"));

// Task 1
test("report sort cannot inject sql", () => runCase("report_sort_cannot_inject_sql"));
test("login cannot be bypassed with quotes", () => runCase("login_cannot_be_bypassed_with_quotes"));

// Task 2
test("preview page escapes titles", () => runCase("preview_page_escapes_titles"));
test("preview sends a content security policy", () => runCase("preview_sends_a_content_security_policy"));

// Task 3
test("links of others cannot be read by id", () => runCase("links_of_others_cannot_be_read_by_id"));
test("login slows down after five failures", () => runCase("login_slows_down_after_five_failures"));
test("session id is random and expires", () => runCase("session_id_is_random_and_expires"));

// Task 4
test("private notes are encrypted at rest", () => runCase("private_notes_are_encrypted_at_rest"));
test("changed share link is rejected", () => runCase("changed_share_link_is_rejected"));
test("notes survive a key rotation", () => runCase("notes_survive_a_key_rotation"));

// Task 5
test("every entry point validates the url", () => runCase("every_entry_point_validates_the_url"));
test("error pages reveal nothing", () => runCase("error_pages_reveal_nothing"));
test("secrets come from the environment", () => runCase("secrets_come_from_the_environment"));
