import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Task 6: the report. */
public class Report {
    /** Returns the report on the entries as one text. README.md shows its lines. */
    public static String report(List<LogEntry> entries) {
        Window busiest = Traffic.busiestFiveMinutes(entries);
        SortedTimes times = SortedTimes.of(entries);
        int limit = ResponseTimes.percentile(times, 95);
        int slower = times.count() - ResponseTimes.countWithin(times, limit);
        Map<String, Integer> counts = RequestCounts.countRequests(entries);

        List<String> lines = new ArrayList<>();
        lines.add("Requests: " + entries.size());
        lines.add("Unique visitors: " + Traffic.countVisitors(entries));
        lines.add("Busiest five minutes: " + busiest.requests() + " requests from "
                + Log.clockText(busiest.firstSecond()));
        lines.add("95% of the answers took at most " + limit + " ms, " + slower + " took longer");
        lines.add("Top paths:");
        for (PathCount row : TopPaths.topPaths(counts, 5, TopPaths::comparePaths)) {
            lines.add(row.count() + " " + row.path());
        }
        return String.join("\n", lines);
    }
}
