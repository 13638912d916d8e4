package main

// HashTable holds values by key. Each bucket holds the first entry of a chain, or nil.
type HashTable struct {
	hashKey func(key string) int
	buckets *Cells[*Entry]
	length  int
}

func NewHashTable(hashKey func(key string) int) *HashTable {
	return &HashTable{hashKey: hashKey, buckets: NewCells[*Entry](8)}
}

// Put stores the value, in place of an older one. More keys than buckets: it doubles them first.
func (h *HashTable) Put(key string, value int) error {
	if entry := h.find(key); entry != nil {
		entry.Value = value
		return nil
	}
	if h.length == h.buckets.Size() {
		h.grow()
	}
	h.add(&Entry{Key: key, Value: value})
	h.length++
	return nil
}

// Get gives the value of the key; errMissing when the key is not there.
func (h *HashTable) Get(key string) (int, error) {
	entry := h.find(key)
	if entry == nil {
		return 0, errMissing
	}
	return entry.Value, nil
}

// Remove takes the key out; it says whether the key was there.
func (h *HashTable) Remove(key string) (bool, error) {
	bucket := h.bucketOf(key)
	var before *Entry
	entry := h.buckets.Get(bucket)
	for entry != nil && entry.Key != key {
		before = entry
		entry = entry.Next()
	}
	if entry == nil {
		return false, nil
	}
	if before == nil {
		h.buckets.Set(bucket, entry.Next())
	} else {
		before.SetNext(entry.Next())
	}
	h.length--
	return true, nil
}

func (h *HashTable) bucketOf(key string) int {
	return h.hashKey(key) % h.buckets.Size()
}

func (h *HashTable) find(key string) *Entry {
	entry := h.buckets.Get(h.bucketOf(key))
	for entry != nil && entry.Key != key {
		entry = entry.Next()
	}
	return entry
}

func (h *HashTable) add(entry *Entry) {
	bucket := h.bucketOf(entry.Key)
	entry.SetNext(h.buckets.Get(bucket))
	h.buckets.Set(bucket, entry)
}

func (h *HashTable) grow() {
	old := h.buckets
	h.buckets = NewCells[*Entry](2 * old.Size())
	for bucket := range old.Size() {
		entry := old.Get(bucket)
		for entry != nil {
			following := entry.Next()
			h.add(entry)
			entry = following
		}
	}
}
