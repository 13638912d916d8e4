package main

import (
	"fmt"
	"testing"
)

func tableOf(t *testing.T, size int, hashKey func(string) int) *HashTable {
	t.Helper()
	startProbe(t, 1_000_000, "does a loop never end?")
	table := NewHashTable(hashKey)
	for number := range size {
		demand(t, table.Put(fmt.Sprint("key ", number), number))
	}
	return table
}

// expectValues looks up "key 0", "key 1" and so on; -1 stands for a key that is not there.
func expectValues(t *testing.T, table *HashTable, expected ...int) {
	t.Helper()
	for number, value := range expected {
		actual, err := table.Get(fmt.Sprint("key ", number))
		if value == -1 {
			isError(t, errMissing, err)
		} else {
			demand(t, err)
			equal(t, value, actual)
		}
	}
}

func TestTablePutsGetsAndRemoves(t *testing.T) {
	table := tableOf(t, 5, HashText)
	demand(t, table.Put("key 3", 33))
	expectValues(t, table, 0, 1, 2, 33, 4, -1)
	equal(t, true, must(table.Remove("key 3"))(t))
	equal(t, false, must(table.Remove("key 3"))(t))
	expectValues(t, table, 0, 1, 2, -1, 4)
	equal(t, 4, table.length)
}

func TestTableSurvivesCollisions(t *testing.T) {
	table := tableOf(t, 6, func(string) int { return 0 })
	demand(t, table.Put("key 2", 22))
	expectValues(t, table, 0, 1, 22, 3, 4, 5, -1)
	for _, key := range []string{"key 0", "key 5", "key 3"} {
		equal(t, true, must(table.Remove(key))(t))
	}
	expectValues(t, table, -1, 1, 22, -1, 4, -1)
	equal(t, 3, table.length)
}

func TestTableResizesWhenFull(t *testing.T) {
	for size, buckets := range map[int]int{8: 8, 9: 16, 16: 16, 17: 32, 1000: 1024} {
		equal(t, buckets, tableOf(t, size, HashText).buckets.Size())
	}
	table := tableOf(t, 1000, HashText)
	probe.Start()
	expectValues(t, table, upTo(1000)...)
	stepsWithin(t, 1000, 5000)
}
