import java.util.Map;
import java.util.TreeMap;

/** Says which node keeps a key, so that few keys move when a node joins. */
public class Ring {
    private final int pointsPerNode;
    private final TreeMap<Long, String> nodeByPoint = new TreeMap<>();

    public Ring(int pointsPerNode) {
        this.pointsPerNode = pointsPerNode;
    }

    public void add(String node) {
        for (int number = 0; number < pointsPerNode; number++) {
            nodeByPoint.put(Hashing.hashOf(node + "#" + number), node);
        }
    }

    /** Returns the node of the first point at or behind the hash of the key. */
    public String nodeFor(String key) {
        Map.Entry<Long, String> point = nodeByPoint.ceilingEntry(Hashing.hashOf(key));
        return point == null ? nodeByPoint.firstEntry().getValue() : point.getValue();
    }
}
