import { TreeNode } from './probe.js';

/** Smaller values hang on the left of a node, larger ones on the right. */
export class SearchTree {
  constructor() {
    this.root = null;
  }

  /** Adds a value; one that is already there changes nothing. */
  insert(value) {
    throw new Error('task 5');
  }

  /** Says whether the value is there. */
  contains(value) {
    throw new Error('task 5');
  }

  /** Returns all values from small to large, with recursion. */
  inOrder() {
    throw new Error('task 5');
  }

  /** Returns the same list with a loop and your Stack, without recursion. */
  inOrderWithStack() {
    throw new Error('task 5');
  }

  /** Returns the number of nodes on the longest way down; an empty tree has height 0. */
  height() {
    throw new Error('task 5');
  }
}
