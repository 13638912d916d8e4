package main

import "testing"

func TestReceiptLineRoundsToCents(t *testing.T) {
	want(t, "Apples          1.05").from(receiptLine("Apples", 0.35, 2.99))
	want(t, "Apples          2.24").from(receiptLine("Apples", 0.75, 2.99))
	want(t, "Apples          0.30").from(receiptLine("Apples", 0.1, 3))
}

func TestReceiptLinePadsColumns(t *testing.T) {
	want(t, "Tea            42.50").from(receiptLine("Tea", 1, 42.5))
	want(t, "Strawberries    8.00").from(receiptLine("Strawberries", 2, 4))
	want(t, "Gold        64250.25").from(receiptLine("Gold", 1, 64250.25))
}
