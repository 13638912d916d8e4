package main

// discounts says what to take off. A field that is left out is 0 or "".
type discounts struct {
	percent     int
	couponCents int
	first       string
}

// discountPipeline gives the price in cents after both discounts.
func discountPipeline(priceCents int, off discounts) (int, error) {
	if off.first == "coupon" {
		return takePercent(priceCents-off.couponCents, off.percent), nil
	}
	return takePercent(priceCents, off.percent) - off.couponCents, nil
}

func takePercent(priceCents, percent int) int {
	return priceCents * (100 - percent) / 100
}
