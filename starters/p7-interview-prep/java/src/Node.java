/** Ready for you: one node of a linked list. Behind the last one comes null. */
public final class Node extends Counter {
    private final int value;
    private Node next;

    public Node(int value, Node next) {
        this.value = value;
        this.next = next;
    }

    public int value() {
        return value;
    }

    public Node next() {
        count();
        return next;
    }

    public void setNext(Node node) {
        next = node;
    }
}
