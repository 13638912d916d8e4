from structures.probe import Cells, Entry, hash_text


class HashTable:
    """Values by key. Each bucket holds the first entry of a chain, or None."""

    def __init__(self, hash_key=hash_text):
        self.hash_key = hash_key
        self.buckets = Cells(8)
        self.length = 0

    def put(self, key, value):
        """Store the value, in place of an older one. More keys than buckets: double them first."""
        raise NotImplementedError("task 4")

    def get(self, key):
        """Return the value of the key, or None."""
        raise NotImplementedError("task 4")

    def remove(self, key):
        """Take the key out; say whether it was there."""
        raise NotImplementedError("task 4")
