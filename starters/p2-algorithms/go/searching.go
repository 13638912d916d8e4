package main

// BinarySearch gives an index of the wanted value in the sorted shelf, or -1.
func BinarySearch(shelf *Shelf, wanted int) (int, error) {
	return 0, errTODO("task 2")
}

// FirstOfEquals gives the first index of the wanted value in the sorted shelf, or -1.
func FirstOfEquals(shelf *Shelf, wanted int) (int, error) {
	return 0, errTODO("task 2")
}

// SmallestPool gives the smallest size from 1 to largest that finishes in time, or 0 if none does.
func SmallestPool(largest int, finishesInTime func(size int) bool) (int, error) {
	return 0, errTODO("task 2")
}
