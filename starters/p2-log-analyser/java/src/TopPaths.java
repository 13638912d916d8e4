import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Task 2: top paths. */
public class TopPaths {
    /** Returns a number below 0 when left comes first, above 0 when right does. */
    public static int comparePaths(PathCount left, PathCount right) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Returns the first howMany paths in the order that the comparator gives. */
    public static List<PathCount> topPaths(Map<String, Integer> counts, int howMany, Comparator<PathCount> comparator) {
        throw new UnsupportedOperationException("task 2");
    }
}
