package main

import "testing"

func TestBinarySearchFindsOrReportsMissing(t *testing.T) {
	guard(t)
	for size := range 9 {
		tens := upTo(size)
		for index := range tens {
			tens[index] *= 10
		}
		for index, value := range tens {
			equal(t, index, must(BinarySearch(NewShelf(tens...), value))(t))
		}
		for missing := -5; missing < 10*size; missing += 10 {
			equal(t, -1, must(BinarySearch(NewShelf(tens...), missing))(t))
		}
	}
}

func TestFirstOfEqualValues(t *testing.T) {
	guard(t)
	equal(t, 1, must(FirstOfEquals(NewShelf(1, 2, 2, 2, 3), 2))(t))
	equal(t, 0, must(FirstOfEquals(NewShelf(2, 2, 2, 2), 2))(t))
	equal(t, 2, must(FirstOfEquals(NewShelf(1, 1, 2), 2))(t))
	equal(t, -1, must(FirstOfEquals(NewShelf(1, 3, 3), 2))(t))
	equal(t, -1, must(FirstOfEquals(NewShelf(), 2))(t))
}

func TestSearchStaysWithinProbeBudget(t *testing.T) {
	guard(t)
	evens, sevens := upTo(100_000), upTo(100_000)
	for index := range evens {
		evens[index] = 2 * index
		sevens[index] = 7
		if index < 1000 {
			sevens[index] = 1
		}
	}
	for _, sought := range []struct {
		search        func(*Shelf, int) (int, error)
		items         []int
		wanted, index int
	}{
		{BinarySearch, evens, 199_998, 99_999},
		{BinarySearch, evens, 77_777, -1},
		{FirstOfEquals, sevens, 7, 1000},
	} {
		shelf := NewShelf(sought.items...)
		equal(t, sought.index, must(sought.search(shelf, sought.wanted))(t))
		looksWithin(t, shelf.Looks, 10, 40)
	}
}

func TestSmallestPoolThatFinishesInTime(t *testing.T) {
	guard(t)
	for minutes, size := range map[int]int{240: 1, 60: 4, 7: 35, 1: 240, 0: 0} {
		var questions Counter
		finishesInTime := func(workers int) bool {
			questions.Count()
			return 240 <= workers*minutes
		}
		equal(t, size, must(SmallestPool(1000, finishesInTime))(t))
		looksWithin(t, questions.Looks, 5, 12)
	}
}
