import java.util.List;

/** Task 6: the report. */
public class Report {
    /** Returns the report on the entries as one text. README.md shows its lines. */
    public static String report(List<LogEntry> entries) {
        throw new UnsupportedOperationException("task 6");
    }
}
