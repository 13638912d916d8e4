import java.util.function.ToIntFunction;

/** Values by key. Each bucket holds the first entry of a chain, or null. */
public class HashTable {
    public final ToIntFunction<String> hashKey;
    public Cells<Entry> buckets = new Cells<>(8);
    public int length = 0;

    public HashTable() {
        this(Probe::hashText);
    }

    public HashTable(ToIntFunction<String> hashKey) {
        this.hashKey = hashKey;
    }

    /** Stores the value, in place of an older one. More keys than buckets: doubles them first. */
    public void put(String key, int value) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Returns the value of the key, or null. */
    public Integer get(String key) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Takes the key out; says whether it was there. */
    public boolean remove(String key) {
        throw new UnsupportedOperationException("task 4");
    }
}
