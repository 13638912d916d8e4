import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The five workloads of choices.md, each with the structures that could do it. */
public final class Workloads {
    /** Runs of one workload by structure; each gives the result. */
    public record Workload(String name, int budget, List<?> expected, Map<String, Supplier<List<?>>> runs) {
    }

    private static final int SIZE = 1000;
    private static final int[] SHUFFLED = IntStream.range(0, SIZE).map(n -> n * 367 % SIZE).toArray();
    private static final int[] ASKED = IntStream.range(0, 5 * SIZE).map(n -> n * 613 % (2 * SIZE)).toArray();

    private Workloads() {
    }

    public static List<Workload> all() {
        return List.of(
                new Workload("Undo", 15_000, IntStream.range(0, 500).mapToObj(n -> 999 - n).toList(), Map.of(
                        "stack", () -> throughStack(500),
                        "queue", () -> throughQueue(500),
                        "array", Workloads::undoInArray,
                        "linked list", Workloads::undoInList)),
                new Workload("Print jobs", 15_000, upTo(SIZE), Map.of(
                        "stack", () -> throughStack(SIZE),
                        "queue", () -> throughQueue(SIZE),
                        "array", Workloads::printFromArray)),
                new Workload("Used tickets", 45_000, answers(ASKED, ticket -> ticket < SIZE), Map.of(
                        "array", Workloads::ticketsInArray,
                        "search tree", Workloads::ticketsInTree,
                        "hash table", Workloads::ticketsInTable)),
                new Workload("Readings", 15_000, answers(ASKED, position -> SHUFFLED[position % SIZE]), Map.of(
                        "array", Workloads::readingsInArray,
                        "hash table", Workloads::readingsInTable)),
                new Workload("Timetable", 80_000, upTo(SIZE), Map.of(
                        "array", Workloads::timetableInArray,
                        "search tree", Workloads::timetableInTree)));
    }

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<?> answers(int[] questions, IntFunction<?> answer) {
        return IntStream.of(questions).mapToObj(answer).toList();
    }

    private static List<?> addAndTake(IntConsumer add, Supplier<Integer> take, int times) {
        IntStream.range(0, SIZE).forEach(add);
        return IntStream.range(0, times).mapToObj(turn -> take.get()).toList();
    }

    private static List<?> addAndAsk(IntConsumer add, IntFunction<?> answer) {
        IntStream.of(SHUFFLED).forEach(add);
        return answers(ASKED, answer);
    }

    private static List<?> throughStack(int times) {
        Stack<Integer> stack = new Stack<>();
        return addAndTake(stack::push, stack::pop, times);
    }

    private static List<?> throughQueue(int times) {
        Queue queue = new Queue();
        return addAndTake(queue::enqueue, queue::dequeue, times);
    }

    private static List<?> undoInArray() {
        DynamicArray array = new DynamicArray();
        return addAndTake(array::append, () -> array.removeAt(array.length - 1), 500);
    }

    private static List<?> undoInList() {
        LinkedList items = new LinkedList();
        return addAndTake(value -> items.insert(0, value), () -> {
            int value = items.head.value;
            items.remove(value);
            return value;
        }, 500);
    }

    private static List<?> printFromArray() {
        DynamicArray array = new DynamicArray();
        return addAndTake(array::append, () -> array.removeAt(0), SIZE);
    }

    private static List<?> ticketsInArray() {
        DynamicArray array = new DynamicArray();
        return addAndAsk(array::append,
                ticket -> IntStream.range(0, array.length).anyMatch(index -> array.get(index) == ticket));
    }

    private static List<?> ticketsInTree() {
        SearchTree tree = new SearchTree();
        return addAndAsk(tree::insert, tree::contains);
    }

    private static List<?> ticketsInTable() {
        HashTable table = new HashTable();
        return addAndAsk(ticket -> table.put("" + ticket, 1), ticket -> table.get("" + ticket) != null);
    }

    private static List<?> readingsInArray() {
        DynamicArray array = new DynamicArray();
        return addAndAsk(array::append, position -> array.get(position % SIZE));
    }

    private static List<?> readingsInTable() {
        HashTable table = new HashTable();
        return addAndAsk(value -> table.put("" + table.length, value),
                position -> table.get("" + position % SIZE));
    }

    private static List<?> timetableInArray() {
        DynamicArray array = new DynamicArray();
        for (int departure : SHUFFLED) {
            int index = array.length;
            while (index > 0 && array.get(index - 1) > departure) {
                index--;
            }
            array.insertAt(index, departure);
        }
        return IntStream.range(0, array.length).mapToObj(array::get).toList();
    }

    private static List<?> timetableInTree() {
        SearchTree tree = new SearchTree();
        IntStream.of(SHUFFLED).forEach(tree::insert);
        return tree.inOrder();
    }
}
