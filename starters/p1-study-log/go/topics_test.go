package main

import "testing"

var someSessions = []session{
	{"2026-03-01", "loops", 30},
	{"2026-03-01", "functions", 45},
	{"2026-03-02", "loops", 20},
	{"2026-03-02", "conditionals", 10},
}

func TestGroupsMinutesByTopic(t *testing.T) {
	want(t, map[string]int{"loops": 50, "functions": 45, "conditionals": 10}).from(minutesByTopic(someSessions))
	nothing, err := minutesByTopic(nil)
	want(t, 0).from(len(nothing), err)
}

func TestListsTopicsOnceSorted(t *testing.T) {
	want(t, []string{"conditionals", "functions", "loops"}).from(listTopics(someSessions))
	want(t, []string{"loops"}).from(listTopics(someSessions[:1]))
}
