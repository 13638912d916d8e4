/** Ready for you: one value of a tree; left and right are the nodes below it, or null. */
public final class TreeNode {
    public final int value;
    private TreeNode left;
    private TreeNode right;

    public TreeNode(int value) {
        this.value = value;
    }

    public TreeNode left() {
        Probe.step();
        return left;
    }

    public void setLeft(TreeNode node) {
        Probe.step();
        left = node;
    }

    public TreeNode right() {
        Probe.step();
        return right;
    }

    public void setRight(TreeNode node) {
        Probe.step();
        right = node;
    }
}
