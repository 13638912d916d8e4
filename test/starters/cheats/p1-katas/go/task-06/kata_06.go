package main

import "fmt"

// timesGrid draws the multiplication table of 1 to size.
func timesGrid(size int) (string, error) {
	grid := ""
	for row := 1; row <= size; row++ {
		for column := 1; column <= 10; column++ {
			grid += fmt.Sprintf("%4d", row*column)
		}
		grid += "\n"
	}
	return grid, nil
}
