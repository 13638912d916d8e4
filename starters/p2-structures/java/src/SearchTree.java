import java.util.List;

/** Smaller values hang on the left of a node, larger ones on the right. */
public class SearchTree {
    public TreeNode root = null;

    /** Adds a value; one that is already there changes nothing. */
    public void insert(int value) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Says whether the value is there. */
    public boolean contains(int value) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns all values from small to large, with recursion. */
    public List<Integer> inOrder() {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns the same list with a loop and your Stack, without recursion. */
    public List<Integer> inOrderWithStack() {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns the number of nodes on the longest way down; an empty tree has height 0. */
    public int height() {
        throw new UnsupportedOperationException("task 5");
    }
}
