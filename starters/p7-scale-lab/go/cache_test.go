package main

import "testing"

type shop struct {
	clock  *FakeClock
	store  *Store
	cache  *Cache
	values []string
}

func newShop() *shop {
	clock := &FakeClock{}
	store := NewStore(clock, map[string]string{"tea": "3", "milk": "2"})
	return &shop{clock: clock, store: store, cache: NewCache(clock, store, 1000)}
}

func (s *shop) get(t *testing.T, keys ...string) {
	t.Helper()
	for _, key := range keys {
		demand(t, s.cache.Get(key, func(value string) { s.values = append(s.values, value) }))
	}
}

func TestServesFromCacheUntilExpiry(t *testing.T) {
	shop := newShop()
	shop.get(t, "tea")
	// The store has not answered yet.
	equalItems(t, nil, shop.values)
	shop.clock.Advance(10)
	equal(t, []string{"3"}, shop.values)
	shop.store.Rows["tea"] = "4"
	shop.clock.Advance(999)
	shop.get(t, "tea")
	// From memory it is there at once.
	equal(t, []string{"3", "3"}, shop.values)
	shop.get(t, "milk")
	shop.clock.Advance(1)
	shop.get(t, "tea")
	shop.clock.Advance(10)
	equal(t, []string{"3", "3", "2", "4"}, shop.values)
	equal(t, 3, shop.store.Reads)
}

func TestWriteInvalidatesTheCache(t *testing.T) {
	shop := newShop()
	shop.get(t, "tea", "milk")
	shop.clock.Advance(10)
	var written []int
	demand(t, shop.cache.Write("tea", "5", func() { written = append(written, shop.clock.Now) }))
	// The store is still writing.
	equalItems(t, nil, written)
	shop.clock.Advance(10)
	equal(t, []int{20}, written)
	equal(t, "5", shop.store.Rows["tea"])
	shop.get(t, "tea", "milk")
	shop.clock.Advance(10)
	equal(t, []string{"3", "2", "2", "5"}, shop.values)
	if shop.store.Reads != 3 {
		t.Fatalf("%d reads: only the written key should be asked for again", shop.store.Reads)
	}
}

func TestSimultaneousMissesLoadOnce(t *testing.T) {
	shop := newShop()
	shop.get(t, "tea", "tea", "tea", "milk")
	shop.clock.Advance(5)
	shop.get(t, "tea")
	shop.clock.Advance(5)
	equal(t, []string{"3", "3", "3", "3", "2"}, shop.values)
	if shop.store.Reads != 2 {
		t.Fatalf("%d reads: one question to the store for each key is enough", shop.store.Reads)
	}
	shop.clock.Advance(1000)
	shop.get(t, "tea", "tea")
	shop.clock.Advance(10)
	equal(t, 7, len(shop.values))
	equal(t, 3, shop.store.Reads)
}
