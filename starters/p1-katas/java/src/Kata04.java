public class Kata04 {
    /** Names every rule the password breaks, one rule a line; empty text when it is good. */
    public static String passwordRules(String name, String password) {
        throw new UnsupportedOperationException("task 4");
    }
}
