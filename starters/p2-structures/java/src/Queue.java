/** The oldest item comes out first. It lies in the cell start; the others follow. */
public class Queue {
    public Cells<Integer> cells = new Cells<>(4);
    public int start = 0;
    public int length = 0;

    /** Adds a value at the back. When the cells are full, takes twice as many first. */
    public void enqueue(int value) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Takes the oldest value out and returns it; an empty queue throws a NoSuchElementException. */
    public int dequeue() {
        throw new UnsupportedOperationException("task 3");
    }
}
