/** Gives one line of a receipt: the item on the left, the total on the right. */
export function receiptLine(item, kilos, pricePerKilo) {
  throw new Error('task 2');
}
