import java.util.List;

public class Graphs {
    /** Returns the smallest number of hops from start to goal, or -1 when there is no way. */
    public static int fewestHops(Graph graph, String start, String goal) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Returns the start and all names that can be reached from it, each once, in any order. */
    public static List<String> reachable(Graph graph, String start) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Returns all names so that each stands behind its neighbours; a cycle throws a CycleException. */
    public static List<String> orderByDependency(Graph graph) {
        throw new UnsupportedOperationException("task 3");
    }
}
