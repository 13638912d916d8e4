import java.util.List;

/** Ready for you: numbers that you can only look at, one at a time. */
public final class Shelf extends Counter {
    private final List<Integer> items;

    public Shelf(List<Integer> items) {
        this.items = items;
    }

    public int length() {
        return items.size();
    }

    public int get(int index) {
        count();
        return items.get(index);
    }
}
