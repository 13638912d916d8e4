/** Gives one line of a receipt: the item on the left, the total on the right. */
export function receiptLine(item, kilos, pricePerKilo) {
  const total = kilos * pricePerKilo;
  return item.padEnd(12) + total.toFixed(2).padStart(8);
}
