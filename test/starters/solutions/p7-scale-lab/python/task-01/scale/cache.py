class Cache:
    """Answers from memory as long as a value is fresh, and asks the store otherwise."""

    def __init__(self, clock, store, lifetime_ms):
        self.clock = clock
        self.store = store
        self.lifetime_ms = lifetime_ms
        self.entries = {}
        self.waiting = {}

    def get(self, key, then):
        """Calls then(value): at once from memory, or when the store has answered."""
        value, fresh_until = self.entries.get(key, ("", 0))
        if self.clock.now < fresh_until:
            then(value)
        elif key in self.waiting:
            self.waiting[key].append(then)
        else:
            self.waiting[key] = [then]
            self.store.read(key, lambda loaded: self.keep(key, loaded))

    def keep(self, key, value):
        self.entries[key] = value, self.clock.now + self.lifetime_ms
        for then in self.waiting.pop(key):
            then(value)

    def write(self, key, value, then):
        """Writes to the store, forgets what was in memory for the key, and calls then()."""

        def forget():
            self.entries.pop(key, None)
            then()

        self.store.write(key, value, forget)
