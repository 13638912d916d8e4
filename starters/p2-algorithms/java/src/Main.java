import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;

/** Shows every algorithm with one example. Change the examples as you like. */
public class Main {
    private static final BiPredicate<Integer, Integer> SMALLER = (a, b) -> a < b;
    private static final Graph LINES = new Graph(Map.of(
            "Park", List.of("Mill"), "Mill", List.of("Park", "Quay"), "Quay", List.of("Mill"), "Isle", List.of()));
    private static final Graph NEEDS = new Graph(Map.of(
            "trees", List.of("stacks"), "stacks", List.of("arrays"), "arrays", List.of()));
    private static final List<Topic> TOPICS = List.of(
            new Topic("loops", 3, 4), new Topic("trees", 5, 7), new Topic("graphs", 6, 10));

    public static void main(String[] args) {
        show("insertionSort 3, 1, 2", () -> sortedInPlace(new ArrayList<>(List.of(3, 1, 2))));
        show("mergeSort 3, 1, 2", () -> Sorting.mergeSort(List.of(3, 1, 2), SMALLER));
        show("binarySearch for 30 in 10, 20, 30",
                () -> Searching.binarySearch(new Shelf(List.of(10, 20, 30)), 30));
        show("firstOfEquals for 2 in 1, 2, 2, 2",
                () -> Searching.firstOfEquals(new Shelf(List.of(1, 2, 2, 2)), 2));
        show("smallestPool of at most 10, 4 are enough",
                () -> Searching.smallestPool(10, size -> size >= 4));
        show("fewestHops from Park to Quay", () -> Graphs.fewestHops(LINES, "Park", "Quay"));
        show("reachable from Park", () -> Graphs.reachable(LINES, "Park"));
        show("orderByDependency", () -> Graphs.orderByDependency(NEEDS));
        show("bestPlanValue in 9 hours", () -> Dynamic.bestPlanValue(TOPICS, 9));
        show("bestPlanItems in 9 hours", () -> Dynamic.bestPlanItems(TOPICS, 9));
        show("editDistance of boat and coats", () -> Dynamic.editDistance("boat", "coats", Character::equals));
        show("pairWithSum 9 in 4, 7, 2", () -> Patterns.pairWithSum(new Shelf(List.of(4, 7, 2)), 9));
        show("busiestWindow of 60 in 0, 10, 20, 65",
                () -> Patterns.busiestWindow(new Shelf(List.of(0, 10, 20, 65)), 60));
        show("bracketsMatch in ([)]", () -> Patterns.bracketsMatch("([)]"));
    }

    private static List<Integer> sortedInPlace(List<Integer> items) {
        Sorting.insertionSort(items, SMALLER);
        return items;
    }

    private static void show(String name, Callable<Object> example) {
        System.out.println(name + ": " + answerOf(example));
    }

    private static Object answerOf(Callable<Object> example) {
        try {
            return example.call();
        } catch (Exception error) {
            // One algorithm that goes wrong must not hide the others.
            boolean isStub = String.valueOf(error.getMessage()).matches("task \\d");
            return isStub ? error.getMessage() + " is not written yet" : "stopped with " + error;
        }
    }
}
