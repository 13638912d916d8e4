package main

// BinarySearch gives an index of the wanted value in the sorted shelf, or -1.
func BinarySearch(shelf *Shelf, wanted int) (int, error) {
	low, high := 0, shelf.Length()-1
	for low <= high {
		middle := (low + high) / 2
		value := shelf.Get(middle)
		if value == wanted {
			return middle, nil
		}
		if value < wanted {
			low = middle + 1
		} else {
			high = middle - 1
		}
	}
	return -1, nil
}

// FirstOfEquals gives the first index of the wanted value in the sorted shelf, or -1.
func FirstOfEquals(shelf *Shelf, wanted int) (int, error) {
	index, err := BinarySearch(shelf, wanted)
	for index > 0 && shelf.Get(index-1) == wanted {
		index--
	}
	return index, err
}

// SmallestPool gives the smallest size from 1 to largest that finishes in time, or 0 if none does.
func SmallestPool(largest int, finishesInTime func(size int) bool) (int, error) {
	smallest := 0
	low, high := 1, largest
	for low <= high {
		middle := (low + high) / 2
		if finishesInTime(middle) {
			smallest = middle
			high = middle - 1
		} else {
			low = middle + 1
		}
	}
	return smallest, nil

}
