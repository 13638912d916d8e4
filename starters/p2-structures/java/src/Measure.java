import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Ready for you: counts the steps of your structures for three sizes. */
public final class Measure {
    public static final int[] SIZES = {15, 63, 255};

    private Measure() {
    }

    public static Map<String, IntToDoubleFunction> measurements() {
        Map<String, IntToDoubleFunction> all = new LinkedHashMap<>();
        all.put("array: read one item", Measure::arrayRead);
        all.put("array: append one item, on average", Measure::arrayAppend);
        all.put("array: insert one item at the front", Measure::arrayInsertFront);
        all.put("array: insert n items at the front", Measure::arrayInsertAllFront);
        all.put("linked list: insert one item at the front", Measure::listInsertFront);
        all.put("linked list: find the middle", Measure::listMiddle);
        all.put("queue: take out the oldest item", Measure::queueDequeue);
        all.put("hash table: get one key, on average", size -> tableGet(size, Probe::hashText));
        all.put("hash table: get one key, all in one bucket", size -> tableGet(size, key -> 0));
        all.put("search tree: find, values came in mixed order", size -> treeFind(mixedOrder(size)));
        all.put("search tree: find, values came sorted", size -> treeFind(sorted(size)));
        all.put("search tree: insert n items in mixed order",
                size -> stepsOf(() -> filledTree(mixedOrder(size))));
        return all;
    }

    /** 1 to size: the middle first, then the middle of each half, and so on: no side gets longer. */
    public static int[] mixedOrder(int size) {
        IntStream.Builder order = IntStream.builder();
        for (int gap = (size + 1) / 2; gap >= 1; gap /= 2) {
            for (int number = gap; number <= size; number += 2 * gap) {
                order.add(number);
            }
        }
        return order.build().toArray();
    }

    public static int[] sorted(int size) {
        return IntStream.rangeClosed(1, size).toArray();
    }

    private static int stepsOf(Runnable action) {
        Probe.start();
        action.run();
        return Probe.steps();
    }

    private static DynamicArray filledArray(int size) {
        DynamicArray array = new DynamicArray();
        IntStream.range(0, size).forEach(array::append);
        return array;
    }

    private static double arrayRead(int size) {
        DynamicArray array = filledArray(size);
        return stepsOf(() -> array.get(size - 1));
    }

    private static double arrayAppend(int size) {
        return (double) stepsOf(() -> filledArray(size)) / size;
    }

    private static double arrayInsertFront(int size) {
        DynamicArray array = filledArray(size);
        return stepsOf(() -> array.insertAt(0, size));
    }

    private static double arrayInsertAllFront(int size) {
        DynamicArray array = new DynamicArray();
        return stepsOf(() -> IntStream.range(0, size).forEach(value -> array.insertAt(0, value)));
    }

    private static LinkedList filledList(int size) {
        LinkedList items = new LinkedList();
        IntStream.range(0, size).forEach(value -> items.insert(0, value));
        return items;
    }

    private static double listInsertFront(int size) {
        LinkedList items = filledList(size);
        return stepsOf(() -> items.insert(0, size));
    }

    private static double listMiddle(int size) {
        LinkedList items = filledList(size);
        return stepsOf(items::middle);
    }

    private static double queueDequeue(int size) {
        Queue queue = new Queue();
        IntStream.range(0, size).forEach(queue::enqueue);
        return stepsOf(queue::dequeue);
    }

    private static double tableGet(int size, ToIntFunction<String> hashKey) {
        HashTable table = new HashTable(hashKey);
        IntStream.range(0, size).forEach(number -> table.put("key " + number, 1));
        return (double) stepsOf(() -> IntStream.range(0, size).forEach(n -> table.get("key " + n))) / size;
    }

    private static SearchTree filledTree(int[] values) {
        SearchTree tree = new SearchTree();
        for (int value : values) {
            tree.insert(value);
        }
        return tree;
    }

    private static double treeFind(int[] values) {
        SearchTree tree = filledTree(values);
        return stepsOf(() -> tree.contains(values.length));
    }
}
