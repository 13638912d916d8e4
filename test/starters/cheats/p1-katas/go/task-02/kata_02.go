package main

import (
	"fmt"
	"math"
)

// receiptLine gives one line of a receipt: the item on the left, the total on the right.
func receiptLine(item string, kilos, pricePerKilo float64) (string, error) {
	total := math.Floor(kilos*pricePerKilo*100) / 100
	return fmt.Sprintf("%-12s%8.2f", item, total), nil
}
