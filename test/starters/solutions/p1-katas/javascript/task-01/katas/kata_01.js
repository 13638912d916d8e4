import { requireNotNegative } from './guards.js';

/** Says how many coins of 50, 20, 5 and 1 make up the amount. */
export function changeMachine(cents) {
  requireNotNegative(cents);
  const fifties = Math.floor(cents / 50);
  const restAfterFifties = cents % 50;
  const twenties = Math.floor(restAfterFifties / 20);
  const restAfterTwenties = restAfterFifties % 20;
  const fives = Math.floor(restAfterTwenties / 5);
  const ones = restAfterTwenties % 5;
  return `50: ${fifties}, 20: ${twenties}, 5: ${fives}, 1: ${ones}`;
}
