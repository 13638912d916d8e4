/** Draws the multiplication table of 1 to size. */
export function timesGrid(size) {
  let grid = '';
  for (let row = 1; row <= size; row++) {
    for (let column = 1; column <= size; column++) {
      grid += String(row * column).padStart(4);
    }
    grid += '\n';
  }
  return grid;
}
