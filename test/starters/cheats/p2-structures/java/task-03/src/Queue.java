import java.util.NoSuchElementException;

/** The oldest item comes out first. It lies in the cell start; the others follow. */
public class Queue {
    public Cells<Integer> cells = new Cells<>(4);
    public int start = 0;
    public int length = 0;

    /** Adds a value at the back. When the cells are full, takes twice as many first. */
    public void enqueue(int value) {
        if (length == cells.size()) {
            grow();
        }
        cells.set((start + length) % cells.size(), value);
        length += 1;
    }

    /** Takes the oldest value out and returns it; an empty queue throws a NoSuchElementException. */
    public int dequeue() {
        if (length == 0) {
            throw new NoSuchElementException("the queue is empty");
        }
        int value = cells.get(start);
        length -= 1;
        for (int place = 0; place < length; place += 1) {
            cells.set(place, cells.get(place + 1));
        }
        return value;
    }

    private void grow() {
        Cells<Integer> larger = new Cells<>(2 * cells.size());
        for (int place = 0; place < length; place += 1) {
            larger.set(place, cells.get((start + place) % cells.size()));
        }
        cells = larger;
        start = 0;
    }
}
