/** Ready for you: a key and its value in a hash table; next is in the same bucket, or null. */
public final class Entry {
    public final String key;
    public int value;
    private Entry next;

    public Entry(String key, int value) {
        this.key = key;
        this.value = value;
    }

    public Entry next() {
        Probe.step();
        return next;
    }

    public void setNext(Entry entry) {
        Probe.step();
        next = entry;
    }
}
