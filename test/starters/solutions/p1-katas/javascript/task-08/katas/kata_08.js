function takePercent(priceCents, percent) {
  return Math.floor((priceCents * (100 - percent)) / 100);
}

/** Gives the price in cents after both discounts. */
export function discountPipeline(priceCents, percent = 0, couponCents = 0, first = 'percent') {
  if (first === 'coupon') {
    return takePercent(priceCents - couponCents, percent);
  }
  return takePercent(priceCents, percent) - couponCents;
}
