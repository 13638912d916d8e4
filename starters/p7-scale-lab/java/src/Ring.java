/** Says which node keeps a key, so that few keys move when a node joins. */
public class Ring {
    private final int pointsPerNode;

    public Ring(int pointsPerNode) {
        this.pointsPerNode = pointsPerNode;
    }

    public void add(String node) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Returns the node of the first point at or behind the hash of the key. */
    public String nodeFor(String key) {
        throw new UnsupportedOperationException("task 4");
    }
}
