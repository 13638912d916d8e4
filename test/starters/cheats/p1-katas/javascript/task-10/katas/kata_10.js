/** Writes the name into the first free seat; gives the seat number, or 0 when refused. */
export function bookSeat(seats, name) {
  if (!seats.includes('')) {
    return 0;
  }
  const index = seats.indexOf('');
  seats[index] = name;
  return index + 1;
}
