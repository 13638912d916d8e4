import java.util.List;
import java.util.stream.IntStream;

public class ListAndSearchTest {
    @Test
    public void middleAndCycle() {
        List<Integer> middles = IntStream.rangeClosed(1, 7)
                .mapToObj(length -> MiddleAndCycle.middle(chain(length, 0)))
                .toList();
        Check.equal(List.of(1, 1, 2, 2, 3, 3, 4), middles);
        Check.equal(501, MiddleAndCycle.middle(chain(1001, 0)));
        for (int length : List.of(0, 1, 2, 3, 50)) {
            Check.isTrue(!MiddleAndCycle.hasCycle(chain(length, 0)), length + " nodes that end");
            for (int backTo = 1; backTo <= length; backTo++) {
                Check.isTrue(MiddleAndCycle.hasCycle(chain(length, backTo)), length + " nodes, back to " + backTo);
            }
        }
    }

    @Test
    public void smallestCapacity() {
        checkParcels(List.of(3, 2, 2, 4, 1), 3, 5);
        checkParcels(List.of(3, 2, 2, 4, 1), 1, 12);
        checkParcels(List.of(3, 2, 2, 4, 1), 9, 4);
        checkParcels(List.of(1, 1, 1, 9), 2, 9);
        checkParcels(List.of(5, 5, 5, 5), 2, 10);
        checkParcels(List.of(7), 1, 7);
        checkParcels(List.of(), 3, 0);
        Shelf<Integer> shelf = new Shelf<>(IntStream.range(0, 100).mapToObj(number -> 500 + number * 37 % 501).toList());
        Check.equal(15_282, SmallestCapacity.smallestCapacity(shelf, 5));
        Support.looksWithin(shelf, 100, 4000);
    }

    /** The nodes 1 to length; the last one leads back to one of them, or to nothing for 0. */
    private static Node chain(int length, int backTo) {
        List<Node> nodes = IntStream.rangeClosed(1, length).mapToObj(number -> new Node(number, null)).toList();
        for (int index = 0; index < length - 1; index++) {
            nodes.get(index).setNext(nodes.get(index + 1));
        }
        if (backTo > 0) {
            nodes.get(length - 1).setNext(nodes.get(backTo - 1));
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private static void checkParcels(List<Integer> weights, int days, int expected) {
        Check.equal(expected, SmallestCapacity.smallestCapacity(new Shelf<>(weights), days));
    }
}
