import { Node } from './probe.js';

/** The newest item comes out first. `top` is the newest node, or null. */
export class Stack {
  constructor() {
    this.top = null;
    this.length = 0;
  }

  /** Puts a value on top. */
  push(value) {
    const node = new Node(value);
    node.next = this.top;
    this.top = node;
    this.length += 1;
  }

  /** Takes the newest value off and returns it; an empty stack throws a RangeError. */
  pop() {
    const value = this.peek();
    this.top = this.top.next;
    this.length -= 1;
    return value;
  }

  /** Returns the newest value and leaves it there; an empty stack throws a RangeError. */
  peek() {
    if (this.top === null) {
      throw new RangeError('the stack is empty');
    }
    return this.top.value;
  }
}
