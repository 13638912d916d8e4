// Ready for you: makes the same log of 20,000 lines each time.

import { clockText } from "./log.js";

const LINE_COUNT = 20_000;
const PATHS = ["/", "/books", "/search", "/authors", "/about", "/login"];
for (let number = 1; number <= 150; number += 1) PATHS.push(`/books/${number}`);
for (let number = 1; number <= 40; number += 1) PATHS.push(`/authors/${number}`);

// Numbers that look random, but always come in the same order.
class Draws {
  constructor(seed) {
    this.state = seed;
  }

  below(limit) {
    this.state = (this.state * 16807) % 2147483647;
    return this.state % limit;
  }

  mostlySmallBelow(limit) {
    return Math.min(this.below(limit), this.below(limit));
  }
}

/** Returns the lines of one day, with a rush at noon. */
export function makeLog() {
  const draws = new Draws(2026);
  const lines = [];
  let second = 0;
  for (let number = 0; number < LINE_COUNT; number += 1) {
    const isRush = number >= 11_000 && number < 12_000;
    second += draws.below(isRush ? 2 : 9);
    const visitor = `203.0.113.${1 + draws.mostlySmallBelow(250)}`;
    const path = PATHS[draws.mostlySmallBelow(PATHS.length)];
    const status = draws.below(50) === 0 ? 404 : 200;
    let milliseconds = 5 + draws.below(60);
    if (draws.below(15) === 0) milliseconds += 200 + draws.below(900);
    lines.push(`${clockText(second)} ${visitor} GET ${path} ${status} ${milliseconds}`);
  }
  return lines;
}
