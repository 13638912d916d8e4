package main

import "testing"

func arrayOf(t *testing.T, values ...int) *DynamicArray {
	t.Helper()
	startProbe(t, 1_000_000, "does a loop never end?")
	array := NewDynamicArray()
	demand(t, fill(array.Append, values))
	return array
}

func arrayValues(t *testing.T, array *DynamicArray) []int {
	t.Helper()
	values := []int{}
	for _, index := range upTo(array.length) {
		values = append(values, must(array.Get(index))(t))
	}
	return values
}

func TestArrayGrowsByDoubling(t *testing.T) {
	for index, size := range []int{1, 2, 4, 4, 8, 8, 8, 8, 16} {
		equal(t, size, arrayOf(t, upTo(index+1)...).cells.Size())
	}
	equal(t, upTo(9), arrayValues(t, arrayOf(t, upTo(9)...)))
}

func TestArrayInsertShiftsRight(t *testing.T) {
	array := arrayOf(t, 10, 20, 30)
	demand(t, array.InsertAt(0, 5))
	demand(t, array.InsertAt(2, 15))
	demand(t, array.InsertAt(5, 35))
	equal(t, []int{5, 10, 15, 20, 30, 35}, arrayValues(t, array))
	equal(t, 5, must(array.RemoveAt(0))(t))
	equal(t, 15, must(array.RemoveAt(1))(t))
	equal(t, 35, must(array.RemoveAt(3))(t))
	equal(t, []int{10, 20, 30}, arrayValues(t, array))
}

func TestArrayAppendStaysCheapOnAverage(t *testing.T) {
	for _, length := range []int{10, 100, 1000} {
		array := arrayOf(t, upTo(length)...)
		stepsWithin(t, length, 6*length)
		equal(t, upTo(length), arrayValues(t, array))
	}
}
