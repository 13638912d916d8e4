import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class TopPathsTest {
    private static final int PATH_COUNT = 4096;
    private static final int BUDGET = 100_000;

    private int comparisons = 0;

    @Test
    public void topPathsInOrderWithTies() {
        Map<String, Integer> counts = Map.of("/search", 7, "/books", 30, "/about", 7, "/login", 2, "/authors", 7);
        List<PathCount> expected = List.of(new PathCount("/books", 30), new PathCount("/about", 7),
                new PathCount("/authors", 7), new PathCount("/search", 7));
        Check.equal(expected, TopPaths.topPaths(counts, 4, TopPaths::comparePaths));
        Check.equal(expected.subList(0, 1), TopPaths.topPaths(counts, 1, TopPaths::comparePaths));
        PathCount only = new PathCount("/", 1);
        Check.equal(List.of(only), TopPaths.topPaths(Map.of("/", 1), 3, TopPaths::comparePaths));
        Check.equal(0, TopPaths.comparePaths(only, only));
    }

    @Test
    public void topPathsStayWithinComparisonBudget() {
        Map<String, Integer> counts = new HashMap<>();
        for (int number = 0; number < PATH_COUNT; number++) {
            counts.put("/" + number, number * 1597 % PATH_COUNT);
        }
        Comparator<PathCount> countingComparator = (left, right) -> {
            comparisons++;
            return TopPaths.comparePaths(left, right);
        };
        List<PathCount> best = TopPaths.topPaths(counts, 50, countingComparator);
        Check.equal(50, best.size());
        for (int index = 0; index < 50; index++) {
            Check.equal(PATH_COUNT - 1 - index, best.get(index).count());
        }
        Check.isTrue(comparisons >= PATH_COUNT - 1, "Compare with the comparator you are given.");
        Check.isTrue(comparisons <= BUDGET, "Each path is compared too often: " + comparisons + " comparisons.");
    }
}
