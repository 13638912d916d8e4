package main

import "testing"

func TestTicketPriceAgeBands(t *testing.T) {
	want(t, 500).from(ticketPrice(5))
	want(t, 900).from(ticketPrice(30))
	want(t, 600).from(ticketPrice(80))
}

func TestTicketPriceBoundaries(t *testing.T) {
	want(t, 500).from(ticketPrice(11))
	want(t, 900).from(ticketPrice(12))
	want(t, 900).from(ticketPrice(64))
	want(t, 600).from(ticketPrice(65))
}
