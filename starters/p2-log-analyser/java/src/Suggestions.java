import java.util.List;

/** Task 4: suggest paths by prefix. */
public class Suggestions {
    /** Adds the path to the prefix tree below root, one node for each character. */
    public static void addPath(Node root, String path) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Returns the paths that begin with prefix, in alphabetical order, at most howMany. */
    public static List<String> suggestPaths(Node root, String prefix, int howMany) {
        throw new UnsupportedOperationException("task 4");
    }
}
