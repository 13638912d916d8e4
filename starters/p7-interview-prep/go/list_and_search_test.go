package main

import "testing"

// chain makes the nodes 1 to length; the last one leads back to one of them, or to nothing for 0.
func chain(length, backTo int) *Node {
	var first, last, target *Node
	for number := 1; number <= length; number++ {
		node := NewNode(number, nil)
		if last == nil {
			first = node
		} else {
			last.SetNext(node)
		}
		if number == backTo {
			target = node
		}
		last = node
	}
	if last != nil {
		last.SetNext(target)
	}
	return first
}

func TestMiddleAndCycle(t *testing.T) {
	guard(t)
	for index, middle := range []int{1, 1, 2, 2, 3, 3, 4} {
		equal(t, middle, must(Middle(chain(index+1, 0)))(t))
	}
	equal(t, 501, must(Middle(chain(1001, 0)))(t))
	for _, length := range []int{0, 1, 2, 3, 50} {
		for backTo := 0; backTo <= length; backTo++ {
			if must(HasCycle(chain(length, backTo)))(t) != (backTo > 0) {
				t.Fatalf("wrong for %d nodes when the last one leads back to %d (0: it ends)", length, backTo)
			}
		}
	}
}

func TestSmallestCapacity(t *testing.T) {
	guard(t)
	for _, trip := range []struct {
		weights        []int
		days, expected int
	}{
		{[]int{3, 2, 2, 4, 1}, 3, 5}, {[]int{3, 2, 2, 4, 1}, 1, 12}, {[]int{3, 2, 2, 4, 1}, 9, 4},
		{[]int{1, 1, 1, 9}, 2, 9}, {[]int{5, 5, 5, 5}, 2, 10}, {[]int{7}, 1, 7}, {nil, 3, 0},
	} {
		equal(t, trip.expected, must(SmallestCapacity(NewShelf(trip.weights...), trip.days))(t))
	}
	var weights []int
	for number := range 100 {
		weights = append(weights, 500+number*37%501)
	}
	shelf := NewShelf(weights...)
	equal(t, 15_282, must(SmallestCapacity(shelf, 5))(t))
	looksWithin(t, shelf.Looks, 100, 4000)
}
