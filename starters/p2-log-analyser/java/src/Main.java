import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ready for you: reports on data/access.log. Run it with: java Run.java */
public class Main {
    private static final Path LOG_FILE = Path.of("data", "access.log");

    public static void main(String[] args) throws IOException {
        if (!Files.exists(LOG_FILE)) {
            Files.write(LOG_FILE, MakeLog.lines());
        }
        List<LogEntry> entries = Log.read(LOG_FILE);
        try {
            steps(entries.subList(0, 10)).values().forEach(Runnable::run);
            answer(args, entries);
        } catch (UnsupportedOperationException error) {
            if (error.getMessage() == null || !error.getMessage().startsWith("task ")) {
                throw error;
            }
            System.out.println("Next: " + error.getMessage() + ". README.md says what to do.");
        }
    }

    private static void answer(String[] words, List<LogEntry> entries) {
        if (words.length == 0) {
            System.out.println(Report.report(entries));
        } else if (words[0].equals("measure")) {
            measure(entries);
        } else {
            suggestions(entries, words[0]).forEach(System.out::println);
        }
    }

    /** Gives each step of the report with its name, in the order of the tasks. */
    private static Map<String, Runnable> steps(List<LogEntry> entries) {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("count requests", () -> RequestCounts.countRequests(entries));
        steps.put("top paths",
                () -> TopPaths.topPaths(RequestCounts.countRequests(entries), 10, TopPaths::comparePaths));
        steps.put("count visitors", () -> Traffic.countVisitors(entries));
        steps.put("busiest five minutes", () -> Traffic.busiestFiveMinutes(entries));
        steps.put("suggest paths", () -> suggestions(entries, "/books/1"));
        steps.put("slowest five percent", () -> slowest(entries));
        return steps;
    }

    private static List<String> suggestions(List<LogEntry> entries, String prefix) {
        Node root = new Node();
        for (LogEntry entry : entries) {
            Suggestions.addPath(root, entry.path());
        }
        return Suggestions.suggestPaths(root, prefix, 10);
    }

    private static int slowest(List<LogEntry> entries) {
        SortedTimes times = SortedTimes.of(entries);
        return ResponseTimes.countWithin(times, ResponseTimes.percentile(times, 95));
    }

    private static void measure(List<LogEntry> entries) {
        steps(entries).forEach((name, step) -> {
            long startNanos = System.nanoTime();
            step.run();
            System.out.printf("%10.1f ms  %s%n", (System.nanoTime() - startNanos) / 1e6, name);
        });
    }
}
