import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class GraphsTest {
    private static final Map<String, List<String>> LINES = Map.of(
            "Red", List.of("Abbey", "Bank", "Castle", "Dock"),
            "Blue", List.of("Castle", "Elm", "Fort"),
            "Green", List.of("Fort", "Gate"),
            // Fewer stations, but one more change than over Castle.
            "Hill", List.of("Abbey", "Ivy"),
            "Iron", List.of("Ivy", "Joy"),
            "Jade", List.of("Joy", "Fort"),
            "Island", List.of("Kay", "Lee"));
    private static final Map<String, List<String>> NEEDS = Map.of(
            "app", List.of("web", "store"),
            "web", List.of("http", "log"),
            "store", List.of("log", "disk"),
            "http", List.of("log"),
            "log", List.of(),
            "disk", List.of());

    @Test
    public void fewestTransfers() {
        Map<String, Integer> changes = Map.of("Abbey", 0, "Dock", 0, "Elm", 1, "Fort", 1, "Gate", 2, "Joy", 1, "Kay", -1);
        changes.forEach((goal, expected) ->
                Check.equal(goal + " " + expected, goal + " " + FewestTransfers.fewestTransfers(LINES, "Abbey", goal)));
        Check.equal(2, FewestTransfers.fewestTransfers(LINES, "Gate", "Abbey"));
        Check.equal(0, FewestTransfers.fewestTransfers(LINES, "Lee", "Kay"));
    }

    @Test
    public void buildOrderOrCycle() {
        for (Map<String, List<String>> needs : List.of(
                NEEDS, Map.of("a", List.<String>of()), Map.of("b", List.of("a"), "a", List.<String>of()),
                Map.<String, List<String>>of())) {
            checkOrder(needs, BuildOrder.buildOrder(needs));
        }
        checkCycle(Map.of("log", List.of("app")));
        checkCycle(Map.of("log", List.of("log")));
        checkCycle(Map.of("x", List.of("y"), "y", List.of("x")));
    }

    private static void checkOrder(Map<String, List<String>> needs, List<String> order) {
        Check.equal(needs.keySet().stream().sorted().toList(), order.stream().sorted().toList());
        needs.forEach((name, neededNames) -> {
            for (String needed : neededNames) {
                Check.isTrue(order.indexOf(needed) < order.indexOf(name), name + " needs " + needed);
            }
        });
    }

    private static void checkCycle(Map<String, List<String>> more) {
        Map<String, List<String>> needs = new HashMap<>(NEEDS);
        needs.putAll(more);
        Check.equal(List.of(), BuildOrder.buildOrder(needs));
    }
}
