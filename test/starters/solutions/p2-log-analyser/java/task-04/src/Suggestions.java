import java.util.ArrayList;
import java.util.List;

/** Task 4: suggest paths by prefix. */
public class Suggestions {
    /** Adds the path to the prefix tree below root, one node for each character. */
    public static void addPath(Node root, String path) {
        Node node = root;
        for (char letter : path.toCharArray()) {
            Node next = node.child(letter);
            node = next == null ? node.newChild(letter) : next;
        }
        node.markAsPath();
    }

    /** Returns the paths that begin with prefix, in alphabetical order, at most howMany. */
    public static List<String> suggestPaths(Node root, String prefix, int howMany) {
        Node node = root;
        for (char letter : prefix.toCharArray()) {
            node = node.child(letter);
            if (node == null) {
                return List.of();
            }
        }
        List<String> found = new ArrayList<>();
        collect(node, prefix, howMany, found);
        return found;
    }

    private static void collect(Node node, String path, int howMany, List<String> found) {
        if (found.size() == howMany) {
            return;
        }
        if (node.isPath()) {
            found.add(path);
        }
        for (char letter : node.letters()) {
            collect(node.child(letter), path + letter, howMany, found);
        }
    }
}
