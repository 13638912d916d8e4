/** Counts down from start, one number a line, and ends with Lift-off! */
export function countdownBoard(start, step) {
  let board = '';
  for (let number = start; number > 0; number -= step) {
    board += `${number}\n`;
  }
  return board + 'Lift-off!\n';
}
