import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final Map<String, List<Consumer<String>>> waiting = new HashMap<>();

    public Cache(FakeClock clock, Store store, long lifetimeMs) {
        this.clock = clock;
        this.store = store;
        this.lifetimeMs = lifetimeMs;
    }

    /** Calls then.accept(value): at once from memory, or when the store has answered. */
    public void get(String key, Consumer<String> then) {
        Entry entry = entries.get(key);
        if (entry != null && clock.now() < entry.freshUntil()) {
            then.accept(entry.value());
        } else if (waiting.containsKey(key)) {
            waiting.get(key).add(then);
        } else {
            waiting.put(key, new ArrayList<>(List.of(then)));
            store.read(key, value -> keep(key, value));
        }
    }

    private void keep(String key, String value) {
        entries.put(key, new Entry(value, clock.now() + lifetimeMs));
        waiting.remove(key).forEach(then -> then.accept(value));
    }

    /** Writes to the store, forgets what was in memory for the key, and calls then.run(). */
    public void write(String key, String value, Runnable then) {
        store.write(key, value, () -> {
            entries.remove(key);
            then.run();
        });
    }
}
