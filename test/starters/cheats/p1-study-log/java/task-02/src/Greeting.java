/** Task 2: greet yourself by name. */
public class Greeting {
    /** Returns your own name, as text between double quotes. */
    public static String myName() {
        return "Your name";
    }

    /** Ready for you: the first line the program shows. */
    public static String greeting() {
        return "Hello, " + myName() + "! This is your study log.";
    }
}
