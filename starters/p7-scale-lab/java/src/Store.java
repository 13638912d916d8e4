import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Ready for you: a slow place that keeps values, such as a database. */
public final class Store {
    private final FakeClock clock;
    private final Map<String, String> rows = new HashMap<>();
    private int reads = 0;

    public Store(FakeClock clock) {
        this.clock = clock;
    }

    /** What the store holds; tests change it directly. */
    public Map<String, String> rows() {
        return rows;
    }

    /** How often the store was asked. */
    public int reads() {
        return reads;
    }

    /** Calls then.accept(value) after 10 ms; "" when there is no such key. */
    public void read(String key, Consumer<String> then) {
        reads++;
        clock.after(10, () -> then.accept(rows.getOrDefault(key, "")));
    }

    /** Keeps the value and calls then.run() after 10 ms. */
    public void write(String key, String value, Runnable then) {
        clock.after(10, () -> {
            rows.put(key, value);
            then.run();
        });
    }
}
