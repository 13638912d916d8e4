import java.util.ArrayList;
import java.util.List;

/** Smaller values hang on the left of a node, larger ones on the right. */
public class SearchTree {
    public TreeNode root = null;

    /** Adds a value; one that is already there changes nothing. */
    public void insert(int value) {
        if (root == null) {
            root = new TreeNode(value);
        } else {
            insertBelow(root, value);
        }
    }

    /** Says whether the value is there. */
    public boolean contains(int value) {
        TreeNode node = root;
        while (node != null && node.value != value) {
            node = value < node.value ? node.left() : node.right();
        }
        return node != null;
    }

    /** Returns all values from small to large, with recursion. */
    public List<Integer> inOrder() {
        List<Integer> values = new ArrayList<>();
        addValuesFrom(root, values);
        return values;
    }

    /** Returns the same list with a loop and your Stack, without recursion. */
    public List<Integer> inOrderWithStack() {
        List<Integer> values = new ArrayList<>();
        Stack<TreeNode> waiting = new Stack<>();
        TreeNode node = root;
        while (node != null || waiting.length > 0) {
            while (node != null) {
                waiting.push(node);
                node = node.left();
            }
            node = waiting.pop();
            values.add(node.value);
            node = node.right();
        }
        return values;
    }

    /** Returns the number of nodes on the longest way down; an empty tree has height 0. */
    public int height() {
        return heightFrom(root);
    }

    private static void insertBelow(TreeNode node, int value) {
        if (value < node.value) {
            if (node.left() == null) {
                node.setLeft(new TreeNode(value));
            } else {
                insertBelow(node.left(), value);
            }
        } else if (value > node.value) {
            if (node.right() == null) {
                node.setRight(new TreeNode(value));
            } else {
                insertBelow(node.right(), value);
            }
        }
    }

    private static void addValuesFrom(TreeNode node, List<Integer> values) {
        if (node != null) {
            addValuesFrom(node.left(), values);
            values.add(node.value);
            addValuesFrom(node.right(), values);
        }
    }

    private static int heightFrom(TreeNode node) {
        if (node == null) {
            return 0;
        }
        return 1 + heightFrom(node.right());
    }
}
