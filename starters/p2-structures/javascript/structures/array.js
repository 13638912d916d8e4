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
    throw new Error('task 1');
  }

  /** Puts a value at the index; what stood there and behind moves one place right. */
  insertAt(index, value) {
    throw new Error('task 1');
  }

  /** Takes out the value at the index and returns it; what stood behind moves one place left. */
  removeAt(index) {
    throw new Error('task 1');
  }
}
