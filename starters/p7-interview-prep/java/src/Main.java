import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Shows every problem with one example. Change the examples as you like. */
public class Main {
    private static final Shelf<String> VISITS = new Shelf<>(List.of("anna", "ben", "cleo", "ben", "anna"));
    private static final Shelf<String> PAGES = new Shelf<>(List.of("home", "books", "home", "tea", "books"));
    private static final Shelf<Integer> PARCELS = new Shelf<>(List.of(3, 2, 2, 4, 1));
    private static final Node LIST = new Node(1, new Node(2, new Node(3, new Node(4, null))));
    private static final Comment COMMENTS = Comment.of("hi", Comment.of("hello"), Comment.of("hey", Comment.of("bye")));
    private static final Map<String, List<String>> LINES = Map.of(
            "Red", List.of("Park", "Mill"), "Blue", List.of("Mill", "Quay"));
    private static final Map<String, List<String>> NEEDS = Map.of(
            "app", List.of("web", "log"), "web", List.of("log"), "log", List.of());
    private static final List<String> USERS = List.of("ben", "anna", "cleo", "anna", "ben", "dan");
    private static final List<Booking> BOOKINGS = List.of(
            new Booking(9, 11, 50), new Booking(10, 12, 70), new Booking(11, 13, 40));

    public static void main(String[] args) {
        show("firstRepeatedVisitor", () -> FirstRepeatedVisitor.firstRepeatedVisitor(VISITS));
        show("mergeTimelines", () -> MergeTimelines.mergeTimelines(
                List.of("09:00 start", "09:20 stop"), List.of("09:10 login")));
        show("longestRunWithoutRepeat", () -> LongestRunWithoutRepeat.longestRunWithoutRepeat(PAGES));
        show("undoHistory", () -> UndoHistory.undoHistory(List.of("type a", "type b", "undo", "type c")));
        show("middle of 1, 2, 3, 4", () -> MiddleAndCycle.middle(LIST));
        show("hasCycle of 1, 2, 3, 4", () -> MiddleAndCycle.hasCycle(LIST));
        show("smallestCapacity in 3 days", () -> SmallestCapacity.smallestCapacity(PARCELS, 3));
        show("levelsOfComments", () -> LevelsOfComments.levelsOfComments(COMMENTS));
        show("deepestReplyChain", () -> DeepestReplyChain.deepestReplyChain(COMMENTS));
        show("fewestTransfers from Park to Quay", () -> FewestTransfers.fewestTransfers(LINES, "Park", "Quay"));
        show("buildOrder", () -> BuildOrder.buildOrder(NEEDS));
        show("kMostActive, the first 3", () -> KMostActive.kMostActive(USERS, 3));
        show("bestBookings", () -> BestBookings.bestBookings(BOOKINGS));
    }

    private static void show(String name, Callable<Object> example) {
        System.out.println(name + ": " + answerOf(example));
    }

    private static Object answerOf(Callable<Object> example) {
        try {
            return example.call();
        } catch (Exception error) {
            // One problem that goes wrong must not hide the others.
            boolean isStub = String.valueOf(error.getMessage()).matches("task \\d");
            return isStub ? error.getMessage() + " is not written yet" : "stopped with " + error;
        }
    }
}
