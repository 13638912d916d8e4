package main

import "testing"

func TestPairWithGivenSum(t *testing.T) {
	guard(t)
	for _, sought := range []struct {
		items []int
		total int
		pair  []int
	}{
		{[]int{4, 7, 2}, 9, []int{1, 2}}, {[]int{5, 5}, 10, []int{0, 1}},
		{[]int{3, 8}, 11, []int{0, 1}}, {[]int{5, 1}, 10, nil},
		{nil, 0, nil}, {[]int{1, 2, 3}, 7, nil},
	} {
		equalItems(t, sought.pair, must(PairWithSum(NewShelf(sought.items...), sought.total))(t))
	}
	items := upTo(1000)
	for index := range items {
		items[index] *= 2
	}
	items[999] = 1
	shelf := NewShelf(items...)
	equal(t, []int{998, 999}, must(PairWithSum(shelf, 1997))(t))
	looksWithin(t, shelf.Looks, 1000, 3000)
}

func TestBusiestWindow(t *testing.T) {
	guard(t)
	for _, day := range []struct {
		times       []int
		width, most int
	}{
		{[]int{0, 10, 20, 65}, 60, 3}, {[]int{0, 60, 120}, 60, 1},
		{[]int{0, 59, 60, 61, 118}, 60, 4}, {[]int{5, 5, 5}, 1, 3},
		{[]int{7}, 60, 1}, {nil, 60, 0},
	} {
		equal(t, day.most, must(BusiestWindow(NewShelf(day.times...), day.width))(t))
	}
	shelf := NewShelf(upTo(1000)...)
	equal(t, 300, must(BusiestWindow(shelf, 300))(t))
	looksWithin(t, shelf.Looks, 1000, 5000)
}

func TestBracketsMatch(t *testing.T) {
	for _, text := range []string{"", "()", "([{}])", "f(a[0], {b})", "()[]{}"} {
		if !must(BracketsMatch(text))(t) {
			t.Fatalf("%q should match", text)
		}
	}
	for _, text := range []string{"(", ")", "([)]", ")(", "(]", "(()", "())", "{[}"} {
		if must(BracketsMatch(text))(t) {
			t.Fatalf("%q should not match", text)
		}
	}
}
