class Cache:
    """Answers from memory as long as a value is fresh, and asks the store otherwise."""

    def __init__(self, clock, store, lifetime_ms):
        self.clock = clock
        self.store = store
        self.lifetime_ms = lifetime_ms
        self.entries = {}

    def get(self, key, then):
        # Every miss asks the store, also while it is asked already.
        value, fresh_until = self.entries.get(key, ("", 0))
        if self.clock.now < fresh_until:
            then(value)
        else:
            self.store.read(key, lambda loaded: self.keep(key, loaded, then))

    def keep(self, key, value, then):
        self.entries[key] = value, self.clock.now + self.lifetime_ms
        then(value)

    def write(self, key, value, then):
        def forget():
            self.entries.pop(key, None)
            then()

        self.store.write(key, value, forget)
