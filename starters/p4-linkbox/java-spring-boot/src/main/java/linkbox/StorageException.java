package linkbox;

/** Ready for you: the data file cannot be used. The message names the file and says what is wrong. */
class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to do about it. */
    String action() {
        return "Mend the file, or move it away to begin anew.";
    }
}
