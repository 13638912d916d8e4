/** Says how many coins of 50, 20, 5 and 1 make up the amount. */
export function changeMachine(cents) {
  const amount = Math.abs(cents);
  const fifties = Math.floor(amount / 50);
  const restAfterFifties = amount % 50;
  const twenties = Math.floor(restAfterFifties / 20);
  const restAfterTwenties = restAfterFifties % 20;
  const fives = Math.floor(restAfterTwenties / 5);
  const ones = restAfterTwenties % 5;
  return `50: ${fifties}, 20: ${twenties}, 5: ${fives}, 1: ${ones}`;
}
