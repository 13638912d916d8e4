/** An array that grows. length is the number of items, cells.size() the room for them. */
public class DynamicArray {
    public Cells<Integer> cells = new Cells<>(1);
    public int length = 0;

    public int get(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException("there is no item " + index + " among " + length);
        }
        return cells.get(index);
    }

    /** Adds a value at the end. When the cells are full, takes twice as many first. */
    public void append(int value) {
        throw new UnsupportedOperationException("task 1");
    }

    /** Puts a value at the index; what stood there and behind moves one place right. */
    public void insertAt(int index, int value) {
        throw new UnsupportedOperationException("task 1");
    }

    /** Takes out the value at the index and returns it; what stood behind moves one place left. */
    public int removeAt(int index) {
        throw new UnsupportedOperationException("task 1");
    }
}
