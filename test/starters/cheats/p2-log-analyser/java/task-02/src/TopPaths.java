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
        List<PathCount> rest = new ArrayList<>();
        counts.forEach((path, count) -> rest.add(new PathCount(path, count)));
        List<PathCount> best = new ArrayList<>();
        while (!rest.isEmpty() && best.size() < howMany) {
            PathCount first = rest.get(0);
            for (PathCount row : rest) {
                if (comparator.compare(row, first) < 0) {
                    first = row;
                }
            }
            rest.remove(first);
            best.add(first);
        }
        return best;
    }
}
