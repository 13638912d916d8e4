import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Answers from memory as long as a value is fresh, and asks the store otherwise. */
public class Cache {
    private record Entry(String value, long freshUntil) {
    }

    private final FakeClock clock;
    private final Store store;
    private final long lifetimeMs;
    private final Map<String, Entry> entries = new HashMap<>();

    public Cache(FakeClock clock, Store store, long lifetimeMs) {
        this.clock = clock;
        this.store = store;
        this.lifetimeMs = lifetimeMs;
    }

    public void get(String key, Consumer<String> then) {
        // Every miss asks the store, also while it is asked already.
        Entry entry = entries.get(key);
        if (entry != null && clock.now() < entry.freshUntil()) {
            then.accept(entry.value());
            return;
        }
        store.read(key, value -> {
            entries.put(key, new Entry(value, clock.now() + lifetimeMs));
            then.accept(value);
        });
    }

    public void write(String key, String value, Runnable then) {
        store.write(key, value, () -> {
            entries.remove(key);
            then.run();
        });
    }
}
