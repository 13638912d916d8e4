package linkbox;

/** What may stand behind the ? of GET /links, null when it was not sent. Task 3: limit and offset are missing. */
record ListQuery(String tag) {
}
