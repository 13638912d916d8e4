import java.util.ArrayDeque;
import java.util.Deque;
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
        Deque<Integer> queue = new ArrayDeque<>();
        Window busiest = new Window(0, 0);
        for (LogEntry entry : log) {
            queue.addLast(entry.second());
            while (entry.second() - queue.peekFirst() >= WINDOW_SECONDS) {
                queue.removeFirst();
            }
            if (queue.size() > busiest.requests()) {
                busiest = new Window(queue.peekFirst(), queue.size());
            }
        }
        return busiest;
    }
}
