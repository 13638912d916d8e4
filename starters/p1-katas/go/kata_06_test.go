package main

import (
	"strings"
	"testing"
)

func TestTimesGridIsSquare(t *testing.T) {
	for _, size := range []int{1, 4, 12} {
		grid, err := timesGrid(size)
		lines := strings.Split(strings.TrimSuffix(grid, "\n"), "\n")
		want(t, size).from(len(lines), err)
		for _, line := range lines {
			want(t, size*4).from(len(line), err)
		}
	}
}

func TestTimesGridValues(t *testing.T) {
	want(t, "   1\n").from(timesGrid(1))
	want(t, "   1   2   3\n   2   4   6\n   3   6   9\n").from(timesGrid(3))
	grid, err := timesGrid(12)
	want(t, true).from(strings.HasSuffix(grid, " 108 120 132 144\n"), err)
}
