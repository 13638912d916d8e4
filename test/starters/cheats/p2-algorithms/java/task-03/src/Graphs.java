import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class Graphs {
    /** Returns the smallest number of hops from start to goal, or -1 when there is no way. */
    public static int fewestHops(Graph graph, String start, String goal) {
        Map<String, Integer> hops = new HashMap<>(Map.of(start, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String name = waiting.removeLast();
            if (name.equals(goal)) {
                return hops.get(name);
            }
            for (String neighbour : graph.neighbours(name)) {
                if (!hops.containsKey(neighbour)) {
                    hops.put(neighbour, hops.get(name) + 1);
                    waiting.addLast(neighbour);
                }
            }
        }
        return -1;
    }

    /** Returns the start and all names that can be reached from it, each once, in any order. */
    public static List<String> reachable(Graph graph, String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (String neighbour : graph.neighbours(waiting.removeLast())) {
                if (seen.add(neighbour)) {
                    waiting.addLast(neighbour);
                }
            }
        }
        return List.copyOf(seen);
    }

    /** Returns all names so that each stands behind its neighbours; a cycle throws a CycleException. */
    public static List<String> orderByDependency(Graph graph) {
        List<String> order = new ArrayList<>();
        Set<String> openNames = new HashSet<>();
        for (String name : graph.names()) {
            addWithNeeds(graph, name, order, openNames);
        }
        return order;
    }

    private static void addWithNeeds(Graph graph, String name, List<String> order, Set<String> openNames) {
        if (openNames.contains(name)) {
            throw new CycleException(name + " needs itself");
        }
        if (order.contains(name)) {
            return;
        }
        openNames.add(name);
        for (String needed : graph.neighbours(name)) {
            addWithNeeds(graph, needed, order, openNames);
        }
        openNames.remove(name);
        order.add(name);
    }
}
