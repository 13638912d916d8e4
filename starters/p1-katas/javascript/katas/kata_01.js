import { requireNotNegative } from './guards.js';

/** Says how many coins of 50, 20, 5 and 1 make up the amount. */
export function changeMachine(cents) {
  throw new Error('task 1');
}
