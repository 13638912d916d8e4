import java.util.List;
import java.util.stream.IntStream;

public class DynamicArrayTest {
    @Test
    public void arrayGrowsByDoubling() {
        List<Integer> sizes = IntStream.rangeClosed(1, 9)
                .mapToObj(length -> arrayOfLength(length).cells.size()).toList();
        Check.equal(List.of(1, 2, 4, 4, 8, 8, 8, 8, 16), sizes);
        Check.equal(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), valuesOf(arrayOfLength(9)));
    }

    @Test
    public void arrayInsertShiftsRight() {
        DynamicArray array = new DynamicArray();
        Probe.start();
        List.of(10, 20, 30).forEach(array::append);
        array.insertAt(0, 5);
        array.insertAt(2, 15);
        array.insertAt(5, 35);
        Check.equal(List.of(5, 10, 15, 20, 30, 35), valuesOf(array));
        Check.equal(List.of(5, 15, 35), List.of(array.removeAt(0), array.removeAt(1), array.removeAt(3)));
        Check.equal(List.of(10, 20, 30), valuesOf(array));
    }

    @Test
    public void arrayAppendStaysCheapOnAverage() {
        for (int length : new int[] {10, 100, 1000}) {
            DynamicArray array = arrayOfLength(length);
            int steps = Probe.steps();
            Check.equal(IntStream.range(0, length).boxed().toList(), valuesOf(array));
            Check.isTrue(steps >= length, "Keep the values in the Cells: they count.");
            Check.isTrue(steps <= 6 * length, steps + " steps for " + length + " appends are too many.");
        }
    }

    private static DynamicArray arrayOfLength(int length) {
        Probe.start();
        DynamicArray array = new DynamicArray();
        IntStream.range(0, length).forEach(array::append);
        return array;
    }

    private static List<Integer> valuesOf(DynamicArray array) {
        return IntStream.range(0, array.length).mapToObj(array::get).toList();
    }
}
