import java.util.List;
import java.util.stream.IntStream;

public class SearchingTest {
    @Test
    public void binarySearchFindsOrReportsMissing() {
        for (int size = 0; size < 9; size++) {
            List<Integer> tens = IntStream.range(0, size).mapToObj(index -> 10 * index).toList();
            for (int index = 0; index < size; index++) {
                Check.equal(index, Searching.binarySearch(new Shelf(tens), 10 * index));
            }
            for (int missing = -5; missing < 10 * size; missing += 10) {
                Check.equal(-1, Searching.binarySearch(new Shelf(tens), missing));
            }
        }
    }

    @Test
    public void firstOfEqualValues() {
        Check.equal(1, Searching.firstOfEquals(new Shelf(List.of(1, 2, 2, 2, 3)), 2));
        Check.equal(0, Searching.firstOfEquals(new Shelf(List.of(2, 2, 2, 2)), 2));
        Check.equal(2, Searching.firstOfEquals(new Shelf(List.of(1, 1, 2)), 2));
        Check.equal(-1, Searching.firstOfEquals(new Shelf(List.of(1, 3, 3)), 2));
        Check.equal(-1, Searching.firstOfEquals(new Shelf(List.of()), 2));
    }

    @Test
    public void searchStaysWithinProbeBudget() {
        List<Integer> evens = IntStream.range(0, 100_000).mapToObj(index -> 2 * index).toList();
        List<Integer> sevens = IntStream.range(0, 100_000).mapToObj(index -> index < 1000 ? 1 : 7).toList();
        Shelf shelf = new Shelf(evens);
        Check.equal(99_999, Searching.binarySearch(shelf, 199_998));
        Support.looksWithin(shelf, 10, 40);
        shelf = new Shelf(evens);
        Check.equal(-1, Searching.binarySearch(shelf, 77_777));
        Support.looksWithin(shelf, 10, 40);
        shelf = new Shelf(sevens);
        Check.equal(1000, Searching.firstOfEquals(shelf, 7));
        Support.looksWithin(shelf, 10, 40);
    }

    @Test
    public void smallestPoolThatFinishesInTime() {
        checkPool(240, 1);
        checkPool(60, 4);
        checkPool(7, 35);
        checkPool(1, 240);
        checkPool(0, 0);
    }

    private static void checkPool(int minutes, int size) {
        Counter questions = new Counter();
        int smallest = Searching.smallestPool(1000, workers -> {
            questions.count();
            return 240.0 / workers <= minutes;
        });
        Check.equal(size, smallest);
        Support.looksWithin(questions, 5, 12);
    }
}
