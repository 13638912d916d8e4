import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ready for you: one node of a prefix tree. The way from the root to a node spells a text. */
public class Node {
    private final Map<Character, Node> children = new TreeMap<>();
    private boolean isPath = false;
    private int visits = 0;

    /** Says whether a whole path ends here. */
    public boolean isPath() {
        return isPath;
    }

    public void markAsPath() {
        isPath = true;
    }

    /** Returns the node for the letter, or null when there is none. */
    public Node child(char letter) {
        visits++;
        return children.get(letter);
    }

    /** Adds a node for the letter and returns it. */
    public Node newChild(char letter) {
        Node node = new Node();
        children.put(letter, node);
        return node;
    }

    /** Returns the letters that have a child, in alphabetical order. */
    public List<Character> letters() {
        return new ArrayList<>(children.keySet());
    }

    /** Returns how often child was called on this node and all nodes below. For the tests. */
    public int allVisits() {
        return visits + children.values().stream().mapToInt(Node::allVisits).sum();
    }
}
