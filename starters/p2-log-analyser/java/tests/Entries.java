import java.util.Arrays;
import java.util.List;

/** Makes entries for the tests: only what a test is about differs. */
public class Entries {
    public static List<LogEntry> withPaths(String... paths) {
        return Arrays.stream(paths).map(path -> new LogEntry(0, "203.0.113.1", "GET", path, 200, 10)).toList();
    }

    public static List<LogEntry> withVisitors(String... visitors) {
        return Arrays.stream(visitors).map(visitor -> new LogEntry(0, visitor, "GET", "/", 200, 10)).toList();
    }

    public static List<LogEntry> withSeconds(int... seconds) {
        return Arrays.stream(seconds)
                .mapToObj(second -> new LogEntry(second, "203.0.113.1", "GET", "/books", 200, second)).toList();
    }
}
