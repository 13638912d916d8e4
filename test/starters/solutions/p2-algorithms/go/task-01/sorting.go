package main

// InsertionSort sorts the slice itself. comesBefore(a, b) says whether a belongs in front of b.
func InsertionSort[T any](items []T, comesBefore func(a, b T) bool) error {
	for end := 1; end < len(items); end++ {
		item := items[end]
		place := end
		for place > 0 && comesBefore(item, items[place-1]) {
			items[place] = items[place-1]
			place--
		}
		items[place] = item
	}
	return nil
}

// MergeSort gives a sorted copy; items of which neither comes before the other keep their order.
func MergeSort[T any](items []T, comesBefore func(a, b T) bool) ([]T, error) {
	return mergeSorted(items, comesBefore), nil
}

func mergeSorted[T any](items []T, comesBefore func(a, b T) bool) []T {
	if len(items) < 2 {
		return append([]T{}, items...)
	}
	middle := len(items) / 2
	left := mergeSorted(items[:middle], comesBefore)
	right := mergeSorted(items[middle:], comesBefore)
	merged := []T{}
	for len(left) > 0 && len(right) > 0 {
		// Only a smaller right item overtakes, so ties keep their order.
		if comesBefore(right[0], left[0]) {
			merged = append(merged, right[0])
			right = right[1:]
		} else {
			merged = append(merged, left[0])
			left = left[1:]
		}
	}
	return append(append(merged, left...), right...)
}
