/** Ready for you: a fixed number of places, side by side. It cannot grow. */
public final class Cells<T> {
    private final Object[] places;

    public Cells(int size) {
        places = new Object[size];
    }

    public int size() {
        return places.length;
    }

    @SuppressWarnings("unchecked")
    public T get(int index) {
        Probe.step();
        return (T) places[index];
    }

    public void set(int index, T value) {
        Probe.step();
        places[index] = value;
    }
}
