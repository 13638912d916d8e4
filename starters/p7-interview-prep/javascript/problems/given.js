// Ready for you: what the problems work on. Some of it counts how often you look.

const LIMIT = 100_000;

class Counter {
  looks = 0;

  count() {
    this.looks += 1;
    if (this.looks > LIMIT) {
      throw new Error(`more than ${LIMIT} looks: too slow, or without an end?`);
    }
  }
}

/** Items that you can only look at, one at a time. */
export class Shelf extends Counter {
  #items;

  constructor(items) {
    super();
    this.#items = [...items];
    this.length = this.#items.length;
  }

  get(index) {
    this.count();
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new RangeError(`there is no item ${index} among ${this.length}`);
    }
    return this.#items[index];
  }
}

/** One node of a linked list. Behind the last one comes null. */
export class Node extends Counter {
  #next;

  constructor(value, next = null) {
    super();
    this.value = value;
    this.#next = next;
  }

  get next() {
    this.count();
    return this.#next;
  }

  set next(node) {
    this.#next = node;
  }
}

/** A comment as the tests make it. */
export function comment(text, ...replies) {
  return { text, replies };
}

/** A booking as the tests make it. */
export function booking(start, end, price) {
  return { start, end, price };
}
