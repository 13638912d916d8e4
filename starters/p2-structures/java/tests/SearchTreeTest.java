import java.util.List;
import java.util.stream.IntStream;

public class SearchTreeTest {
    @Test
    public void treeInsertsAndFinds() {
        SearchTree tree = treeOf(Measure.mixedOrder(127));
        List<Boolean> found = IntStream.of(64, 1, 90, 127, 0, 128).mapToObj(tree::contains).toList();
        Check.equal(List.of(true, true, true, true, false, false), found);
        Check.equal(false, new SearchTree().contains(1));
        Probe.start();
        Check.equal(true, tree.contains(127));
        Check.isTrue(Probe.steps() >= 6, "Keep the values in TreeNodes: they count.");
        Check.isTrue(Probe.steps() <= 28, Probe.steps() + " steps: go down one way only.");
    }

    @Test
    public void treeListsInOrder() {
        int[] backwards = IntStream.range(0, 20).map(number -> 20 - number).toArray();
        for (int[] values : new int[][] {{}, {7}, {5, 2, 8, 1, 9, 2, 5}, Measure.sorted(20), backwards}) {
            SearchTree tree = treeOf(values);
            List<Integer> sorted = IntStream.of(values).sorted().distinct().boxed().toList();
            Check.equal(sorted, tree.inOrder());
            Check.equal(sorted, tree.inOrderWithStack());
        }
    }

    @Test
    public void treeHeightShowsSortedInput() {
        Check.equal(List.of(0, 1), List.of(treeOf().height(), treeOf(7).height()));
        Check.equal(7, treeOf(Measure.mixedOrder(127)).height());
        Check.equal(127, treeOf(Measure.sorted(127)).height());
        Check.equal(5, treeOf(50, 10, 40, 20, 30, 60).height());
    }

    private static SearchTree treeOf(int... values) {
        Probe.start();
        SearchTree tree = new SearchTree();
        for (int value : values) {
            tree.insert(value);
        }
        return tree;
    }
}
