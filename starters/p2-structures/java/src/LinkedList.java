/** Nodes in a row. head is the first one, or null. */
public class LinkedList {
    public Node<Integer> head = null;

    /** Puts a value at the index, counting from 0. */
    public void insert(int index, int value) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Takes out the first node with the value; says whether there was one. */
    public boolean remove(int value) {
        throw new UnsupportedOperationException("task 2");
    }

    /** Turns the links around, without making new nodes. */
    public void reverse() {
        throw new UnsupportedOperationException("task 2");
    }

    /** Returns the value in the middle; of two in the middle, the second. */
    public int middle() {
        throw new UnsupportedOperationException("task 2");
    }

    /** Says whether following the links leads back to a node for ever. */
    public boolean hasCycle() {
        throw new UnsupportedOperationException("task 2");
    }
}
