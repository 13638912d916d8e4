import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public class PatternsTest {
    @Test
    public void pairWithGivenSum() {
        checkPair(List.of(4, 7, 2), 9, List.of(1, 2));
        checkPair(List.of(5, 5), 10, List.of(0, 1));
        checkPair(List.of(3, 8), 11, List.of(0, 1));
        checkPair(List.of(5, 1), 10, List.of());
        checkPair(List.of(), 0, List.of());
        checkPair(List.of(1, 2, 3), 7, List.of());
        List<Integer> items = new ArrayList<>(IntStream.range(0, 999).mapToObj(number -> 2 * number).toList());
        items.add(1);
        Shelf shelf = new Shelf(items);
        Check.equal(List.of(998, 999), Patterns.pairWithSum(shelf, 1997));
        Support.looksWithin(shelf, 1000, 3000);
    }

    @Test
    public void busiestWindow() {
        checkWindow(List.of(0, 10, 20, 65), 60, 3);
        checkWindow(List.of(0, 60, 120), 60, 1);
        checkWindow(List.of(0, 59, 60, 61, 118), 60, 4);
        checkWindow(List.of(5, 5, 5), 1, 3);
        checkWindow(List.of(7), 60, 1);
        checkWindow(List.of(), 60, 0);
        Shelf shelf = new Shelf(Support.upTo(1000));
        Check.equal(300, Patterns.busiestWindow(shelf, 300));
        Support.looksWithin(shelf, 1000, 5000);
    }

    @Test
    public void bracketsMatch() {
        for (String text : List.of("", "()", "([{}])", "f(a[0], {b})", "()[]{}")) {
            Check.isTrue(Patterns.bracketsMatch(text), "should match: " + text);
        }
        for (String text : List.of("(", ")", "([)]", ")(", "(]", "(()", "())", "{[}")) {
            Check.isTrue(!Patterns.bracketsMatch(text), "should not match: " + text);
        }
    }

    private static void checkPair(List<Integer> items, int total, List<Integer> pair) {
        Check.equal(pair, Patterns.pairWithSum(new Shelf(items), total));
    }

    private static void checkWindow(List<Integer> times, int width, int most) {
        Check.equal(most, Patterns.busiestWindow(new Shelf(times), width));
    }
}
