import java.util.List;
import java.util.Map;

/** Ready for you: names, each with the list of names it leads to. */
public final class Graph extends Counter {
    private final Map<String, List<String>> neighboursByName;

    public Graph(Map<String, List<String>> neighboursByName) {
        this.neighboursByName = neighboursByName;
    }

    public List<String> names() {
        return List.copyOf(neighboursByName.keySet());
    }

    public List<String> neighbours(String name) {
        count();
        return neighboursByName.get(name);
    }
}
