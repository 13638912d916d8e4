/** Gives the price in cents after both discounts. */
export function discountPipeline(priceCents, percent, couponCents, first) {
  throw new Error('task 8');
}
