public class Kata05 {
    /** Counts down from start, one number a line, and ends with Lift-off! */
    public static String countdownBoard(int start, int step) {
        throw new UnsupportedOperationException("task 5");
    }
}
