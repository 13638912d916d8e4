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
	waiting    map[string][]func(value string)
}

func NewCache(clock *FakeClock, store *Store, lifetimeMs int) *Cache {
	return &Cache{
		clock:      clock,
		store:      store,
		lifetimeMs: lifetimeMs,
		entries:    map[string]entry{},
		waiting:    map[string][]func(value string){},
	}
}

// Get calls then(value): at once from memory, or when the store has answered.
func (c *Cache) Get(key string, then func(value string)) error {
	held, isHeld := c.entries[key]
	if isHeld && c.clock.Now < held.freshUntil {
		then(held.value)
		return nil
	}
	isAsked := len(c.waiting[key]) > 0
	c.waiting[key] = append(c.waiting[key], then)
	if !isAsked {
		c.store.Read(key, func(value string) { c.keep(key, value) })
	}
	return nil
}

func (c *Cache) keep(key, value string) {
	c.entries[key] = entry{value, c.clock.Now + c.lifetimeMs}
	waiting := c.waiting[key]
	delete(c.waiting, key)
	for _, then := range waiting {
		then(value)
	}
}

// Write writes to the store, forgets what was in memory for the key, and calls then().
func (c *Cache) Write(key, value string, then func()) error {
	c.store.Write(key, value, func() {
		delete(c.entries, key)
		then()
	})
	return nil
}
