import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class LinkedListTest {
    @Test
    public void listInsertsAndRemoves() {
        LinkedList items = listOf(10, 20, 30);
        items.insert(0, 5);
        items.insert(2, 15);
        Check.equal(List.of(5, 10, 15, 20, 30), valuesOf(items));
        List<Boolean> removed = List.of(5, 15, 30, 99).stream().map(items::remove).toList();
        Check.equal(List.of(true, true, true, false), removed);
        Check.equal(List.of(10, 20), valuesOf(items));
        items.insert(2, 40);
        Check.equal(List.of(10, 20, 40), valuesOf(items));
    }

    @Test
    public void listReversesInPlace() {
        for (int[] values : new int[][] {{}, {1}, {1, 2}, {1, 2, 3, 4}}) {
            LinkedList items = listOf(values);
            List<Node<Integer>> expected = nodesOf(items);
            Collections.reverse(expected);
            items.reverse();
            Check.equal(expected.stream().map(node -> node.value).toList(), valuesOf(items));
            Check.isTrue(expected.equals(nodesOf(items)), "Turn the links, keep the nodes.");
        }
    }

    @Test
    public void listFindsMiddleAndCycle() {
        Check.equal(List.of(1, 2), List.of(listOf(1).middle(), listOf(1, 2, 3).middle()));
        Check.equal(List.of(2, 3), List.of(listOf(1, 2).middle(), listOf(1, 2, 3, 4).middle()));
        for (LinkedList items : List.of(listOf(), listOf(1), listOf(1, 2), listOf(1, 1, 1))) {
            Check.equal(false, items.hasCycle());
        }
        for (int[] ring : new int[][] {{1, 0}, {2, 0}, {3, 2}, {5, 1}, {6, 3}}) {
            Check.equal(true, ringOf(ring[0], ring[1]).hasCycle());
        }
    }

    private static LinkedList listOf(int... values) {
        Probe.start(10_000, "does a loop never end?");
        LinkedList items = new LinkedList();
        for (int index = 0; index < values.length; index++) {
            items.insert(index, values[index]);
        }
        return items;
    }

    private static List<Node<Integer>> nodesOf(LinkedList items) {
        List<Node<Integer>> nodes = new ArrayList<>();
        for (Node<Integer> node = items.head; node != null; node = node.next()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static List<Integer> valuesOf(LinkedList items) {
        return nodesOf(items).stream().map(node -> node.value).toList();
    }

    /** A list whose last node leads back to the node with the given index. */
    private static LinkedList ringOf(int size, int backTo) {
        LinkedList items = listOf(Measure.sorted(size));
        List<Node<Integer>> nodes = nodesOf(items);
        nodes.get(size - 1).setNext(nodes.get(backTo));
        return items;
    }
}
