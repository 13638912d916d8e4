import { Node } from './probe.js';

/** Nodes in a row. `head` is the first one, or null. */
export class LinkedList {
  constructor() {
    this.head = null;
  }

  /** Puts a value at the index, counting from 0. */
  insert(index, value) {
    const node = new Node(value);
    if (index === 0) {
      node.next = this.head;
      this.head = node;
      return;
    }
    let before = this.head;
    for (let step = 1; step < index; step += 1) {
      before = before.next;
    }
    node.next = before.next;
    before.next = node;
  }

  /** Takes out the first node with the value; says whether there was one. */
  remove(value) {
    let before = null;
    let node = this.head;
    while (node !== null && node.value !== value) {
      before = node;
      node = node.next;
    }
    if (node === null) {
      return false;
    }
    if (before === null) {
      this.head = node.next;
    } else {
      before.next = node.next;
    }
    return true;
  }

  /** Turns the links around, without making new nodes. */
  reverse() {
    let previous = null;
    let node = this.head;
    while (node !== null) {
      const following = node.next;
      node.next = previous;
      previous = node;
      node = following;
    }
    this.head = previous;
  }

  /** Returns the value in the middle; of two in the middle, the second. */
  middle() {
    let slow = this.head;
    let fast = this.head.next;
    while (fast !== null) {
      slow = slow.next;
      fast = fast.next;
      if (fast !== null) {
        fast = fast.next;
      }
    }
    return slow.value;
  }

  /** Says whether following the links leads back to a node for ever. */
  hasCycle() {
    let slow = this.head;
    let fast = this.head;
    while (fast !== null) {
      fast = fast.next;
      if (fast === null) {
        return false;
      }
      fast = fast.next;
      slow = slow.next;
      if (fast === slow) {
        return fast !== null;
      }
    }
    return false;
  }
}
