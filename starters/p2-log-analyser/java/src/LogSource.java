import java.util.Iterator;
import java.util.List;

/** Entries that can be read only once, like a log that is too long to keep in memory. */
public class LogSource implements Iterable<LogEntry> {
    private final List<LogEntry> entries;
    private boolean isUsed = false;

    public LogSource(List<LogEntry> entries) {
        this.entries = entries;
    }

    @Override
    public Iterator<LogEntry> iterator() {
        if (isUsed) {
            throw new IllegalStateException("The log can be read only once. Do all the work in one loop.");
        }
        isUsed = true;
        return entries.iterator();
    }

    public boolean isUsed() {
        return isUsed;
    }
}
