import { Cells } from './probe.js';

/** An array that grows. `length` is the number of items, `cells.size` the room for them. */
export class DynamicArray {
  constructor() {
    this.cells = new Cells(1);
    this.length = 0;
  }

  get(index) {
    if (index < 0 || index >= this.length) {
      throw new RangeError(`there is no item ${index} among ${this.length}`);
    }
    return this.cells.get(index);
  }

  /** Adds a value at the end. When the cells are full, takes twice as many first. */
  append(value) {
    this.insertAt(this.length, value);
  }

  /** Puts a value at the index; what stood there and behind moves one place right. */
  insertAt(index, value) {
    if (this.length === this.cells.size) {
      this.#grow();
    }
    for (let place = this.length; place > index; place -= 1) {
      this.cells.set(place, this.cells.get(place - 1));
    }
    this.cells.set(index, value);
    this.length += 1;
  }

  /** Takes out the value at the index and returns it; what stood behind moves one place left. */
  removeAt(index) {
    const value = this.get(index);
    for (let place = index; place < this.length - 1; place += 1) {
      this.cells.set(place, this.cells.get(place + 1));
    }
    this.length -= 1;
    return value;
  }

  #grow() {
    const larger = new Cells(2 * this.cells.size);
    for (let place = 0; place < this.length; place += 1) {
      larger.set(place, this.cells.get(place));
    }
    this.cells = larger;
  }
}
