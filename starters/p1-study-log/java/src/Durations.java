/** Task 3: durations, from text to minutes. */
public class Durations {
    /** Returns the minutes in a text such as "1h 30m", "2h" or "45m". */
    public static int parseDuration(String text) {
        throw new UnsupportedOperationException("task 3");
    }
}
