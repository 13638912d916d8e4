package main

import "fmt"

// receiptLine gives one line of a receipt: the item on the left, the total on the right.
func receiptLine(item string, kilos, pricePerKilo float64) (string, error) {
	total := kilos * pricePerKilo
	return fmt.Sprintf("%-12s%8.2f", item, total), nil
}
