// Ready for you: what the algorithms work on. It counts how often you look.

const LIMIT = 100_000;

class Counter {
  looks = 0;

  count() {
    this.looks += 1;
    if (this.looks > LIMIT) {
      throw new Error(`more than ${LIMIT} looks: does it never end?`);
    }
  }
}

/** Wraps a function: `ask` calls it, and `looks` counts the calls. */
export class Probe extends Counter {
  constructor(answer) {
    super();
    this.ask = (...values) => {
      this.count();
      return answer(...values);
    };
  }
}

/** A list that you can only look at, one item at a time. */
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

/** Names, each with the list of names it leads to. */
export class Graph extends Counter {
  #neighboursByName;

  constructor(neighboursByName) {
    super();
    this.#neighboursByName = neighboursByName;
    this.names = Object.keys(neighboursByName);
  }

  neighbours(name) {
    this.count();
    return [...this.#neighboursByName[name]];
  }
}

/** Tasks need each other in a circle: there is no order. */
export class CycleError extends Error {
  name = 'CycleError';
}
