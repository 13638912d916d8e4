import { Cells } from './probe.js';

/** The oldest item comes out first. It lies in the cell `start`; the others follow. */
export class Queue {
  constructor() {
    this.cells = new Cells(4);
    this.start = 0;
    this.length = 0;
  }

  /** Adds a value at the back. When the cells are full, takes twice as many first. */
  enqueue(value) {
    if (this.length === this.cells.size) {
      this.#grow();
    }
    this.cells.set((this.start + this.length) % this.cells.size, value);
    this.length += 1;
  }

  /** Takes the oldest value out and returns it; an empty queue throws a RangeError. */
  dequeue() {
    if (this.length === 0) {
      throw new RangeError('the queue is empty');
    }
    const value = this.cells.get(this.start);
    this.start = (this.start + 1) % this.cells.size;
    this.length -= 1;
    return value;
  }

  #grow() {
    const larger = new Cells(2 * this.cells.size);
    for (let place = 0; place < this.length; place += 1) {
      larger.set(place, this.cells.get((this.start + place) % this.cells.size));
    }
    this.cells = larger;
    this.start = 0;
  }
}
