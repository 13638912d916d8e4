import { Node } from './probe.js';

/** The newest item comes out first. `top` is the newest node, or null. */
export class Stack {
  constructor() {
    this.top = null;
    this.length = 0;
  }

  /** Puts a value on top. */
  push(value) {
    throw new Error('task 3');
  }

  /** Takes the newest value off and returns it; an empty stack throws a RangeError. */
  pop() {
    throw new Error('task 3');
  }

  /** Returns the newest value and leaves it there; an empty stack throws a RangeError. */
  peek() {
    throw new Error('task 3');
  }
}
