package main

import (
	"slices"
	"testing"
)

var topics = []Topic{
	{"loops", 3, 4},
	{"functions", 4, 5},
	{"trees", 5, 7},
	{"graphs", 6, 10},
	{"hashing", 2, 3},
}

var planValues = map[int]int{0: 0, 1: 0, 2: 3, 4: 5, 5: 7, 6: 10, 10: 15, 13: 20, 20: 29}

func TestBestStudyPlanValue(t *testing.T) {
	for hours, value := range planValues {
		equal(t, value, must(BestPlanValue(topics, hours))(t))
	}
	equal(t, 0, must(BestPlanValue(nil, 5))(t))
}

func TestBestStudyPlanItems(t *testing.T) {
	for hours, value := range planValues {
		names := must(BestPlanItems(topics, hours))(t)
		var chosen []string
		for _, topic := range topics {
			if slices.Contains(names, topic.Name) {
				chosen = append(chosen, topic.Name)
				hours -= topic.Hours
				value -= topic.Value
			}
		}
		slices.Sort(chosen)
		slices.Sort(names)
		equalItems(t, chosen, names)
		equal(t, 0, value)
		if hours < 0 {
			t.Fatalf("%v need %d hours too many", names, -hours)
		}
	}
}

func TestEditDistanceBetweenWords(t *testing.T) {
	for _, words := range []struct {
		first, second string
		distance      int
	}{
		{"boat", "coats", 2}, {"flaw", "lawn", 2}, {"kitten", "sitting", 3}, {"", "abc", 3},
		{"abc", "", 3}, {"", "", 0}, {"same", "same", 0}, {"ab", "ba", 2},
	} {
		equal(t, words.distance, must(EditDistance(words.first, words.second, sameLetter))(t))
	}
}

func TestNoSubproblemIsSolvedTwice(t *testing.T) {
	guard(t)
	var comparisons Counter
	first, second := "memoisation saves work", "a table does so as well"
	distance := must(EditDistance(first, second, func(a, b byte) bool {
		comparisons.Count()
		return a == b
	}))(t)
	equal(t, 17, distance)
	looksWithin(t, comparisons.Looks, len(second), len(first)*len(second))
}
