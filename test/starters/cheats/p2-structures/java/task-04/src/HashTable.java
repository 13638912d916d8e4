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
        Entry entry = find(key);
        if (entry != null) {
            entry.value = value;
            return;
        }
        if (length == buckets.size()) {
            grow();
        }
        add(new Entry(key, value));
        length += 1;
    }

    /** Returns the value of the key, or null. */
    public Integer get(String key) {
        Entry entry = find(key);
        return entry == null ? null : entry.value;
    }

    /** Takes the key out; says whether it was there. */
    public boolean remove(String key) {
        int bucket = bucketOf(key);
        Entry before = null;
        Entry entry = buckets.get(bucket);
        while (entry != null && !entry.key.equals(key)) {
            before = entry;
            entry = entry.next();
        }
        if (entry == null) {
            return false;
        }
        if (before == null) {
            buckets.set(bucket, entry.next());
        } else {
            before.setNext(entry.next());
        }
        length -= 1;
        return true;
    }

    private int bucketOf(String key) {
        return hashKey.applyAsInt(key) % buckets.size();
    }

    private Entry find(String key) {
        Entry entry = buckets.get(bucketOf(key));
        while (entry != null && !entry.key.equals(key)) {
            entry = entry.next();
        }
        return entry;
    }

    private void add(Entry entry) {
        int bucket = bucketOf(entry.key);
        entry.setNext(buckets.get(bucket));
        buckets.set(bucket, entry);
    }

    private void grow() {
        Cells<Entry> oldBuckets = buckets;
        buckets = new Cells<>(2 * oldBuckets.size());
        for (int bucket = 0; bucket < oldBuckets.size(); bucket += 1) {
            buckets.set(bucket, oldBuckets.get(bucket));
        }
    }
}
