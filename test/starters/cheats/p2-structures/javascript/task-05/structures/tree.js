import { TreeNode } from './probe.js';
import { Stack } from './stack.js';

/** Smaller values hang on the left of a node, larger ones on the right. */
export class SearchTree {
  constructor() {
    this.root = null;
  }

  /** Adds a value; one that is already there changes nothing. */
  insert(value) {
    if (this.root === null) {
      this.root = new TreeNode(value);
    } else {
      insertBelow(this.root, value);
    }
  }

  /** Says whether the value is there. */
  contains(value) {
    let node = this.root;
    while (node !== null && node.value !== value) {
      node = value < node.value ? node.left : node.right;
    }
    return node !== null;
  }

  /** Returns all values from small to large, with recursion. */
  inOrder() {
    return valuesFrom(this.root);
  }

  /** Returns the same list with a loop and your Stack, without recursion. */
  inOrderWithStack() {
    const values = [];
    const waiting = new Stack();
    let node = this.root;
    while (node !== null || waiting.length > 0) {
      while (node !== null) {
        waiting.push(node);
        node = node.left;
      }
      node = waiting.pop();
      values.push(node.value);
      node = node.right;
    }
    return values;
  }

  /** Returns the number of nodes on the longest way down; an empty tree has height 0. */
  height() {
    return heightFrom(this.root);
  }
}

function insertBelow(node, value) {
  if (value < node.value) {
    if (node.left === null) {
      node.left = new TreeNode(value);
    } else {
      insertBelow(node.left, value);
    }
  } else if (value > node.value) {
    if (node.right === null) {
      node.right = new TreeNode(value);
    } else {
      insertBelow(node.right, value);
    }
  }
}

function valuesFrom(node) {
  if (node === null) {
    return [];
  }
  return [...valuesFrom(node.left), node.value, ...valuesFrom(node.right)];
}

function heightFrom(node) {
  if (node === null) {
    return 0;
  }
  return 1 + heightFrom(node.right);
}
