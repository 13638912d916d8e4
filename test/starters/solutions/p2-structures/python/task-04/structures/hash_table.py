from structures.probe import Cells, Entry, hash_text


class HashTable:
    """Values by key. Each bucket holds the first entry of a chain, or None."""

    def __init__(self, hash_key=hash_text):
        self.hash_key = hash_key
        self.buckets = Cells(8)
        self.length = 0

    def put(self, key, value):
        """Store the value, in place of an older one. More keys than buckets: double them first."""
        entry = self._find(key)
        if entry is not None:
            entry.value = value
            return
        if self.length == self.buckets.size:
            self._grow()
        self._add(Entry(key, value))
        self.length += 1

    def get(self, key):
        """Return the value of the key, or None."""
        entry = self._find(key)
        return None if entry is None else entry.value

    def remove(self, key):
        """Take the key out; say whether it was there."""
        bucket = self._bucket_of(key)
        before = None
        entry = self.buckets.get(bucket)
        while entry is not None and entry.key != key:
            before = entry
            entry = entry.next
        if entry is None:
            return False
        if before is None:
            self.buckets.set(bucket, entry.next)
        else:
            before.next = entry.next
        self.length -= 1
        return True

    def _bucket_of(self, key):
        return self.hash_key(key) % self.buckets.size

    def _find(self, key):
        entry = self.buckets.get(self._bucket_of(key))
        while entry is not None and entry.key != key:
            entry = entry.next
        return entry

    def _add(self, entry):
        bucket = self._bucket_of(entry.key)
        entry.next = self.buckets.get(bucket)
        self.buckets.set(bucket, entry)

    def _grow(self):
        old_buckets = self.buckets
        self.buckets = Cells(2 * old_buckets.size)
        for bucket in range(old_buckets.size):
            entry = old_buckets.get(bucket)
            while entry is not None:
                following = entry.next
                self._add(entry)
                entry = following
