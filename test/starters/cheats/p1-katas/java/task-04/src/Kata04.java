public class Kata04 {
    /** Names every rule the password breaks, one rule a line; empty text when it is good. */
    public static String passwordRules(String name, String password) {
        String lowerPassword = password.toLowerCase();
        if (password.length() < 12) {
            return "use at least 12 characters\n";
        }
        if (!password.equals(password.trim())) {
            return "do not start or end with a space\n";
        }
        if (lowerPassword.contains(name.toLowerCase())) {
            return "do not use your name\n";
        }
        if (lowerPassword.contains("password")) {
            return "do not use the word password\n";
        }
        return "";
    }
}
