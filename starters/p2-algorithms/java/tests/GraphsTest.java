import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class GraphsTest {
    /** The ring line Abbey - Bank - Castle - Dock - Elm, a short cut from Bank to Elm, an island. */
    private static final Map<String, List<String>> STATIONS = Map.of(
            "Abbey", List.of("Bank", "Elm"),
            "Bank", List.of("Castle", "Abbey", "Elm"),
            "Castle", List.of("Bank", "Dock"),
            "Dock", List.of("Castle", "Elm", "Fort"),
            "Elm", List.of("Dock", "Abbey", "Bank"),
            "Fort", List.of("Dock"),
            "Island", List.of());
    private static final Map<String, List<String>> NEEDS = Map.of(
            "deploy", List.of("test", "build"),
            "test", List.of("build"),
            "build", List.of("fetch"),
            "fetch", List.of(),
            "announce", List.of("deploy"));

    @Test
    public void fewestHopsBetweenStations() {
        List<Integer> hops = STATIONS.keySet().stream().sorted()
                .map(goal -> Graphs.fewestHops(new Graph(STATIONS), "Abbey", goal)).toList();
        Check.equal(List.of(0, 1, 2, 2, 1, 3, -1), hops);
        Check.equal(40, Graphs.fewestHops(new Graph(ladder(40)), "l0", "r40"));
    }

    @Test
    public void listsEverythingReachable() {
        Graph graph = new Graph(STATIONS);
        List<String> expected = List.of("Abbey", "Bank", "Castle", "Dock", "Elm", "Fort");
        Check.equal(expected, Graphs.reachable(graph, "Fort").stream().sorted().toList());
        Support.looksWithin(graph, 6, 6);
        Check.equal(List.of("Island"), Graphs.reachable(new Graph(STATIONS), "Island"));
        Check.equal(81, Graphs.reachable(new Graph(ladder(40)), "l0").size());
    }

    @Test
    public void ordersTasksByDependency() {
        for (Map<String, List<String>> needs : List.of(NEEDS, ladder(20), Map.<String, List<String>>of())) {
            List<String> order = Graphs.orderByDependency(new Graph(needs));
            Check.equal(needs.keySet().stream().sorted().toList(), order.stream().sorted().toList());
            needs.forEach((task, neededTasks) -> neededTasks.forEach(needed ->
                    Check.isTrue(order.indexOf(needed) < order.indexOf(task), task + " needs " + needed)));
        }
    }

    @Test
    public void reportsADependencyCycle() {
        Check.equal(5, Graphs.orderByDependency(new Graph(NEEDS)).size());
        List<Map<String, List<String>>> circles = List.of(
                Map.of("fetch", List.of("deploy")),
                Map.of("fetch", List.of("fetch")),
                Map.of("a", List.of("b"), "b", List.of("a")));
        for (Map<String, List<String>> more : circles) {
            Map<String, List<String>> needs = new HashMap<>(NEEDS);
            needs.putAll(more);
            Check.throwsA(CycleException.class, () -> Graphs.orderByDependency(new Graph(needs)));
        }
    }

    /** Two ways from each step to the next: more routes than anybody could walk one by one. */
    private static Map<String, List<String>> ladder(int length) {
        Map<String, List<String>> steps = new HashMap<>();
        for (int step = 0; step <= length; step++) {
            List<String> next = step == length ? List.of() : List.of("l" + (step + 1), "r" + (step + 1));
            steps.put("l" + step, next);
            steps.put("r" + step, next);
        }
        return steps;
    }
}
