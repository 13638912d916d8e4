import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

public class SortingTest {
    private static final List<List<Integer>> LISTS = List.of(
            List.of(), List.of(7), List.of(3, 1, 2), List.of(2, 2, 1, 1), List.of(9, 8, 7, 6, 5, 4));

    @Test
    public void insertionSortSortsInPlace() {
        for (List<Integer> values : LISTS) {
            List<Integer> items = new ArrayList<>(values);
            Sorting.insertionSort(items, smaller(new Counter()));
            Check.equal(values.stream().sorted().toList(), items);
        }
        checkInsertionSort(Support.upTo(20), 19);
        checkInsertionSort(Support.downFrom(20), 190);
    }

    @Test
    public void mergeSortKeepsTiesInOrder() {
        List<String> records = List.of("500 a", "200 b", "404 c", "200 d", "500 e", "200 f", "404 g");
        List<String> items = new ArrayList<>(records);
        List<String> byStatus = Sorting.mergeSort(items,
                (a, b) -> a.substring(0, 3).compareTo(b.substring(0, 3)) < 0);
        Check.equal(List.of("200 b", "200 d", "200 f", "404 c", "404 g", "500 a", "500 e"), byStatus);
        Check.isTrue(records.equals(items), "The list you got must stay as it was.");
        for (List<Integer> values : LISTS) {
            Check.equal(values.stream().sorted().toList(), Sorting.mergeSort(values, smaller(new Counter())));
        }
    }

    @Test
    public void mergeSortStaysWithinComparisonBudget() {
        List<Integer> shuffled = IntStream.range(0, 1000).mapToObj(number -> number * 367 % 1000).toList();
        for (List<Integer> items : List.of(shuffled, Support.upTo(1000), Support.downFrom(1000))) {
            Counter comparisons = new Counter();
            Check.equal(Support.upTo(1000), Sorting.mergeSort(items, smaller(comparisons)));
            Support.looksWithin(comparisons, 999, 10_000);
        }
    }

    private static void checkInsertionSort(List<Integer> values, int most) {
        List<Integer> items = new ArrayList<>(values);
        Counter comparisons = new Counter();
        Sorting.insertionSort(items, smaller(comparisons));
        Check.equal(Support.upTo(20), items);
        Support.looksWithin(comparisons, 19, most);
    }

    private static BiPredicate<Integer, Integer> smaller(Counter comparisons) {
        return (a, b) -> {
            comparisons.count();
            return a < b;
        };
    }
}
