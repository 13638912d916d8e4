import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

public class HashTableTest {
    @Test
    public void tablePutsGetsAndRemoves() {
        HashTable table = tableOf(5, Probe::hashText);
        table.put("key 3", 33);
        Check.equal(Arrays.asList(33, 4, null), valuesOf(table, 3, 4, 5));
        Check.equal(List.of(true, false), List.of(table.remove("key 3"), table.remove("key 3")));
        Check.equal(Arrays.asList(null, 4), valuesOf(table, 3, 4));
        Check.equal(4, table.length);
    }

    @Test
    public void tableSurvivesCollisions() {
        HashTable table = tableOf(6, key -> 0);
        table.put("key 2", 22);
        Check.equal(Arrays.asList(0, 1, 22, 3, 4, 5, null), valuesOf(table, 0, 1, 2, 3, 4, 5, 6));
        List<Boolean> removed = List.of(table.remove("key 0"), table.remove("key 5"), table.remove("key 3"));
        Check.equal(List.of(true, true, true), removed);
        Check.equal(Arrays.asList(null, 1, 22, null, 4, null), valuesOf(table, 0, 1, 2, 3, 4, 5));
        Check.equal(3, table.length);
    }

    @Test
    public void tableResizesWhenFull() {
        List<Integer> sizes = IntStream.of(8, 9, 16, 17, 1000)
                .mapToObj(size -> tableOf(size, Probe::hashText).buckets.size()).toList();
        Check.equal(List.of(8, 16, 16, 32, 1024), sizes);
        HashTable table = tableOf(1000, Probe::hashText);
        int[] numbers = IntStream.range(0, 1000).toArray();
        Probe.start();
        Check.equal(IntStream.of(numbers).boxed().toList(), valuesOf(table, numbers));
        Check.isTrue(Probe.steps() >= 1000, "Keep the entries in the Cells: they count.");
        Check.isTrue(Probe.steps() <= 5000, Probe.steps() + " steps for 1000 keys are too many.");
    }

    private static HashTable tableOf(int size, ToIntFunction<String> hashKey) {
        Probe.start();
        HashTable table = new HashTable(hashKey);
        IntStream.range(0, size).forEach(number -> table.put("key " + number, number));
        return table;
    }

    private static List<Integer> valuesOf(HashTable table, int... numbers) {
        return Arrays.asList(IntStream.of(numbers).mapToObj(n -> table.get("key " + n)).toArray(Integer[]::new));
    }
}
