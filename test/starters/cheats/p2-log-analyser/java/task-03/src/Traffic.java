import java.util.HashSet;
import java.util.Set;

/** Task 3: unique visitors and the busiest five minutes. */
public class Traffic {
    static final int WINDOW_SECONDS = 300;

    /** Returns the number of different visitors. Loop over log once. */
    public static int countVisitors(Iterable<LogEntry> log) {
        Set<String> visitors = new HashSet<>();
        for (LogEntry entry : log) {
            visitors.add(entry.visitor());
        }
        return visitors.size();
    }

    /** Returns the window with the most requests, the earliest of several. Loop over log once. */
    public static Window busiestFiveMinutes(Iterable<LogEntry> log) {
        Window current = new Window(0, 0);
        Window busiest = current;
        for (LogEntry entry : log) {
            boolean isSameWindow = entry.second() / WINDOW_SECONDS == current.firstSecond() / WINDOW_SECONDS;
            current = isSameWindow && current.requests() > 0
                    ? new Window(current.firstSecond(), current.requests() + 1)
                    : new Window(entry.second(), 1);
            if (current.requests() > busiest.requests()) {
                busiest = current;
            }
        }
        return busiest;
    }
}
