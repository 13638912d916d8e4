import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class CacheTest {
    private final FakeClock clock = new FakeClock();
    private final Store store = new Store(clock);
    private final Cache cache = new Cache(clock, store, 1000);
    private final List<String> values = new ArrayList<>();

    public CacheTest() {
        store.rows().putAll(Map.of("tea", "3", "milk", "2"));
    }

    @Test
    public void servesFromCacheUntilExpiry() {
        get("tea");
        Check.isTrue(values.isEmpty(), "The store has not answered yet.");
        clock.advance(10);
        Check.equal(List.of("3"), values);
        store.rows().put("tea", "4");
        clock.advance(999);
        get("tea");
        // From memory it is there at once.
        Check.equal(List.of("3", "3"), values);
        get("milk");
        clock.advance(1);
        get("tea");
        clock.advance(10);
        Check.equal(List.of("3", "3", "2", "4"), values);
        Check.equal(3, store.reads());
    }

    @Test
    public void writeInvalidatesTheCache() {
        get("tea");
        get("milk");
        clock.advance(10);
        List<Long> written = new ArrayList<>();
        cache.write("tea", "5", () -> written.add(clock.now()));
        Check.isTrue(written.isEmpty(), "The store is still writing.");
        clock.advance(10);
        Check.equal(List.of(20L), written);
        Check.equal("5", store.rows().get("tea"));
        get("tea");
        get("milk");
        clock.advance(10);
        Check.equal(List.of("3", "2", "2", "5"), values);
        // Only the written key is asked for again.
        Check.equal(3, store.reads());
    }

    @Test
    public void simultaneousMissesLoadOnce() {
        List.of("tea", "tea", "tea", "milk").forEach(this::get);
        clock.advance(5);
        get("tea");
        clock.advance(5);
        Check.equal(List.of("3", "3", "3", "3", "2"), values);
        // One question to the store for each key.
        Check.equal(2, store.reads());
        clock.advance(1000);
        get("tea");
        get("tea");
        clock.advance(10);
        Check.equal(7, values.size());
        Check.equal(3, store.reads());
    }

    private void get(String key) {
        cache.get(key, values::add);
    }
}
