package main

type entry struct {
	value      string
	freshUntil int
}

// Cache answers from memory as long as a value is fresh, and asks the store otherwise.
type Cache struct {
	clock      *FakeClock
	store      *Store
	lifetimeMs int
	entries    map[string]entry
}

func NewCache(clock *FakeClock, store *Store, lifetimeMs int) *Cache {
	return &Cache{clock: clock, store: store, lifetimeMs: lifetimeMs, entries: map[string]entry{}}
}

func (c *Cache) Get(key string, then func(value string)) error {
	// Every miss asks the store, also while it is asked already.
	held, isHeld := c.entries[key]
	if isHeld && c.clock.Now < held.freshUntil {
		then(held.value)
		return nil
	}
	c.store.Read(key, func(value string) {
		c.entries[key] = entry{value, c.clock.Now + c.lifetimeMs}
		then(value)
	})
	return nil
}

func (c *Cache) Write(key, value string, then func()) error {
	c.store.Write(key, value, func() {
		delete(c.entries, key)
		then()
	})
	return nil
}
