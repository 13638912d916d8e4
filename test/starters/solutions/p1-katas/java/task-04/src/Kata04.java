public class Kata04 {
    /** Names every rule the password breaks, one rule a line; empty text when it is good. */
    public static String passwordRules(String name, String password) {
        String answer = "";
        String lowerPassword = password.toLowerCase();
        if (password.length() < 12) {
            answer += "use at least 12 characters\n";
        }
        if (!password.equals(password.trim())) {
            answer += "do not start or end with a space\n";
        }
        if (lowerPassword.contains(name.toLowerCase())) {
            answer += "do not use your name\n";
        }
        if (lowerPassword.contains("password")) {
            answer += "do not use the word password\n";
        }
        return answer;
    }
}
