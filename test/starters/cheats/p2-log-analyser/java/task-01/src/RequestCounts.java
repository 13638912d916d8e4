import java.util.HashMap;
import java.util.Map;

/** Task 1: requests per path. */
public class RequestCounts {
    /** Returns for each path the number of its requests. Loop over log once. */
    public static Map<String, Integer> countRequests(Iterable<LogEntry> log) {
        Map<String, Integer> counts = new HashMap<>();
        for (LogEntry entry : log) {
            counts.put(entry.path(), 0);
        }
        for (LogEntry entry : log) {
            counts.put(entry.path(), counts.get(entry.path()) + 1);
        }
        return counts;
    }
}
