package linkbox;

/** Ready for you: linkbox cannot start on this database. The message says why, and what to do. */
class DatabaseException extends StorageException {
    private static final long serialVersionUID = 1;

    DatabaseException(String message) {
        super(message, null);
    }

    @Override
    String action() {
        return "Then start linkbox again.";
    }
}
