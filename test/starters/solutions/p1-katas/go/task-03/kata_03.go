package main

// ticketPrice gives the price of a ticket, in cents.
func ticketPrice(age int) (int, error) {
	if age < 12 {
		return 500, nil
	}
	if age >= 65 {
		return 600, nil
	}
	return 900, nil
}
