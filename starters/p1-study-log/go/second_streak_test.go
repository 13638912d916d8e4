package main

import (
	"os"
	"strings"
	"testing"
)

var weeks = []struct {
	minutes []int
	streak  int
}{
	{[]int{}, 0},
	{[]int{0, 0, 0}, 0},
	{[]int{5, 5, 0, 5}, 2},
	{[]int{0, 5, 0, 5, 5, 5}, 3},
	{[]int{30, 0, 45, 120, 15, 0, 90}, 3},
	{[]int{9, 9, 9, 9, 9, 9, 9}, 7},
}

func TestBothStreakVersionsAgree(t *testing.T) {
	for _, week := range weeks {
		want(t, week.streak).from(streakSecondWay(week.minutes))
		want(t, week.streak).from(longestStreak(week.minutes))
	}
	source, err := os.ReadFile("second_streak.go")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(source), "longestStreak") {
		t.Fatal("Find the streak anew here, without the function of task 5.")
	}
}
