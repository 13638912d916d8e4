/** Ready for you: one item of a linked list or a stack; next is the node behind it, or null. */
public final class Node<T> {
    public T value;
    private Node<T> next;

    public Node(T value) {
        this.value = value;
    }

    public Node<T> next() {
        Probe.step();
        return next;
    }

    public void setNext(Node<T> node) {
        Probe.step();
        next = node;
    }
}
