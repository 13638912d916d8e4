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
        insertAt(length, value);
    }

    /** Puts a value at the index; what stood there and behind moves one place right. */
    public void insertAt(int index, int value) {
        if (length == cells.size()) {
            grow();
        }
        for (int place = length; place > index; place -= 1) {
            cells.set(place, cells.get(place - 1));
        }
        cells.set(index, value);
        length += 1;
    }

    /** Takes out the value at the index and returns it; what stood behind moves one place left. */
    public int removeAt(int index) {
        int value = get(index);
        for (int place = index; place < length - 1; place += 1) {
            cells.set(place, cells.get(place + 1));
        }
        length -= 1;
        return value;
    }

    private void grow() {
        Cells<Integer> larger = new Cells<>(cells.size() + 1);
        for (int place = 0; place < length; place += 1) {
            larger.set(place, cells.get(place));
        }
        cells = larger;
    }
}
