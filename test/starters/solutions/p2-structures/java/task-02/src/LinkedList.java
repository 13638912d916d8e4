/** Nodes in a row. head is the first one, or null. */
public class LinkedList {
    public Node<Integer> head = null;

    /** Puts a value at the index, counting from 0. */
    public void insert(int index, int value) {
        Node<Integer> node = new Node<>(value);
        if (index == 0) {
            node.setNext(head);
            head = node;
            return;
        }
        Node<Integer> before = head;
        for (int step = 1; step < index; step += 1) {
            before = before.next();
        }
        node.setNext(before.next());
        before.setNext(node);
    }

    /** Takes out the first node with the value; says whether there was one. */
    public boolean remove(int value) {
        Node<Integer> before = null;
        Node<Integer> node = head;
        while (node != null && node.value != value) {
            before = node;
            node = node.next();
        }
        if (node == null) {
            return false;
        }
        if (before == null) {
            head = node.next();
        } else {
            before.setNext(node.next());
        }
        return true;
    }

    /** Turns the links around, without making new nodes. */
    public void reverse() {
        Node<Integer> previous = null;
        Node<Integer> node = head;
        while (node != null) {
            Node<Integer> following = node.next();
            node.setNext(previous);
            previous = node;
            node = following;
        }
        head = previous;
    }

    /** Returns the value in the middle; of two in the middle, the second. */
    public int middle() {
        Node<Integer> slow = head;
        Node<Integer> fast = head.next();
        while (fast != null) {
            slow = slow.next();
            fast = fast.next();
            if (fast != null) {
                fast = fast.next();
            }
        }
        return slow.value;
    }

    /** Says whether following the links leads back to a node for ever. */
    public boolean hasCycle() {
        Node<Integer> slow = head;
        Node<Integer> fast = head;
        while (fast != null) {
            fast = fast.next();
            if (fast == null) {
                return false;
            }
            fast = fast.next();
            slow = slow.next();
            if (fast == slow) {
                return fast != null;
            }
        }
        return false;
    }
}
