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
	return errTODO("task 4")
}

// Get gives the value of the key; errMissing when the key is not there.
func (h *HashTable) Get(key string) (int, error) {
	return 0, errTODO("task 4")
}

// Remove takes the key out; it says whether the key was there.
func (h *HashTable) Remove(key string) (bool, error) {
	return false, errTODO("task 4")
}
