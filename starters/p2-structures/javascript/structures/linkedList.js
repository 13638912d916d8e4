import { Node } from './probe.js';

/** Nodes in a row. `head` is the first one, or null. */
export class LinkedList {
  constructor() {
    this.head = null;
  }

  /** Puts a value at the index, counting from 0. */
  insert(index, value) {
    throw new Error('task 2');
  }

  /** Takes out the first node with the value; says whether there was one. */
  remove(value) {
    throw new Error('task 2');
  }

  /** Turns the links around, without making new nodes. */
  reverse() {
    throw new Error('task 2');
  }

  /** Returns the value in the middle; of two in the middle, the second. */
  middle() {
    throw new Error('task 2');
  }

  /** Says whether following the links leads back to a node for ever. */
  hasCycle() {
    throw new Error('task 2');
  }
}
