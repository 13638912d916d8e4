import java.util.List;

/** Ready for you: items that you can only look at, one at a time. */
public final class Shelf<T> extends Counter {
    private final List<T> items;

    public Shelf(List<T> items) {
        this.items = items;
    }

    public int length() {
        return items.size();
    }

    public T get(int index) {
        count();
        return items.get(index);
    }
}
