import java.util.Arrays;
import java.util.List;

/** Ready for you: response times in ascending order. It counts how often you look at one. */
public class SortedTimes {
    private final int[] times;
    private int reads = 0;

    public SortedTimes(int... milliseconds) {
        times = milliseconds.clone();
        Arrays.sort(times);
    }

    public static SortedTimes of(List<LogEntry> entries) {
        return new SortedTimes(entries.stream().mapToInt(LogEntry::milliseconds).toArray());
    }

    public int count() {
        return times.length;
    }

    /** Returns the time at the index: 0 is the fastest, count() - 1 the slowest. */
    public int at(int index) {
        reads++;
        return times[index];
    }

    public int reads() {
        return reads;
    }
}
