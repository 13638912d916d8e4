package linkbox;

/** Ready for you: a user as it is stored. */
record User(String name, String passwordHash) {
}
