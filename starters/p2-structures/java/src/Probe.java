/** Ready for you: counts steps. Each look into the storage and each change is one step. */
public final class Probe {
    private static int steps;
    private static int limit;
    private static String message;

    static {
        start();
    }

    private Probe() {
    }

    public static void start() {
        start(1_000_000, "does a loop never end?");
    }

    /** Counts from 0 again; more steps than the limit stop the program. */
    public static void start(int newLimit, String newMessage) {
        steps = 0;
        limit = newLimit;
        message = newMessage;
    }

    public static int steps() {
        return steps;
    }

    public static void step() {
        steps++;
        if (steps > limit) {
            throw new IllegalStateException("more than " + limit + " steps: " + message);
        }
    }

    /** Turns a text into a number from 0 to 1,000,002; the same text always gives the same. */
    public static int hashText(String text) {
        int number = 0;
        for (char character : text.toCharArray()) {
            number = (number * 31 + character) % 1_000_003;
        }
        return number;
    }
}
