// Ready for you: storage that counts. Each look into it and each change is one step.

class Probe {
  constructor() {
    this.start();
  }

  /** Counts from 0 again; more steps than the limit stop the program. */
  start(limit = 1_000_000, message = 'does a loop never end?') {
    this.steps = 0;
    this.limit = limit;
    this.message = message;
  }

  step() {
    this.steps += 1;
    if (this.steps > this.limit) {
      throw new Error(`more than ${this.limit} steps: ${this.message}`);
    }
  }
}

export const probe = new Probe();

/** A fixed number of places, side by side. It cannot grow. */
export class Cells {
  #places;

  constructor(size) {
    this.size = size;
    this.#places = new Array(size).fill(null);
  }

  get(index) {
    probe.step();
    this.#check(index);
    return this.#places[index];
  }

  set(index, value) {
    probe.step();
    this.#check(index);
    this.#places[index] = value;
  }

  #check(index) {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`there is no place ${index} in ${this.size} cells`);
    }
  }
}

/** One item of a linked list or a stack; `next` is the node behind it, or null. */
export class Node {
  #next = null;

  constructor(value) {
    this.value = value;
  }

  get next() {
    probe.step();
    return this.#next;
  }

  set next(node) {
    probe.step();
    this.#next = node;
  }
}

/** A key and its value in a hash table; `next` is another entry of the same bucket. */
export class Entry extends Node {
  constructor(key, value) {
    super(value);
    this.key = key;
  }
}

/** One value of a tree; `left` and `right` are the nodes below it, or null. */
export class TreeNode {
  #left = null;
  #right = null;

  constructor(value) {
    this.value = value;
  }

  get left() {
    probe.step();
    return this.#left;
  }

  set left(node) {
    probe.step();
    this.#left = node;
  }

  get right() {
    probe.step();
    return this.#right;
  }

  set right(node) {
    probe.step();
    this.#right = node;
  }
}

/** Turns a text into a number from 0 to 1,000,002; the same text always gives the same. */
export function hashText(text) {
  let number = 0;
  for (const character of text) {
    number = (number * 31 + character.codePointAt(0)) % 1_000_003;
  }
  return number;
}
