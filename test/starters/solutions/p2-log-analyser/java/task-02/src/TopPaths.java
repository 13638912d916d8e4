import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Task 2: top paths. */
public class TopPaths {
    /** Returns a number below 0 when left comes first, above 0 when right does. */
    public static int comparePaths(PathCount left, PathCount right) {
        if (left.count() != right.count()) {
            return right.count() - left.count();
        }
        return left.path().compareTo(right.path());
    }

    /** Returns the first howMany paths in the order that the comparator gives. */
    public static List<PathCount> topPaths(Map<String, Integer> counts, int howMany, Comparator<PathCount> comparator) {
        List<PathCount> rows = new ArrayList<>();
        counts.forEach((path, count) -> rows.add(new PathCount(path, count)));
        rows.sort(comparator);
        return rows.subList(0, Math.min(howMany, rows.size()));
    }
}
