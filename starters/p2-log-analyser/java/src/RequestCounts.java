import java.util.Map;

/** Task 1: requests per path. */
public class RequestCounts {
    /** Returns for each path the number of its requests. Loop over log once. */
    public static Map<String, Integer> countRequests(Iterable<LogEntry> log) {
        throw new UnsupportedOperationException("task 1");
    }
}
