/** Task 3: unique visitors and the busiest five minutes. */
public class Traffic {
    static final int WINDOW_SECONDS = 300;

    /** Returns the number of different visitors. Loop over log once. */
    public static int countVisitors(Iterable<LogEntry> log) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Returns the window with the most requests, the earliest of several. Loop over log once. */
    public static Window busiestFiveMinutes(Iterable<LogEntry> log) {
        throw new UnsupportedOperationException("task 3");
    }
}
