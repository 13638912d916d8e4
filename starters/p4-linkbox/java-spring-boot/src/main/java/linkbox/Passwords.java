package linkbox;

/** Task 7: passwords are never kept, only what can be made of them. */
final class Passwords {
    private Passwords() {
    }

    /** A text from which nobody can compute the password; another one each time. */
    static String hash(String password) {
        throw new Todo("task 7");
    }

    /** Whether hash made the text from this password. */
    static boolean matches(String password, String passwordHash) {
        throw new Todo("task 7");
    }
}
