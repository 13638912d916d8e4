// Ready for you: one node of a prefix tree. The way from the root to a node spells a text.

/** isPath says whether a whole path ends here. Call child, newChild and letters for the rest. */
export class Node {
  #children = new Map();
  #visits = 0;
  isPath = false;

  /** Returns the node for the letter, or undefined when there is none. */
  child(letter) {
    this.#visits += 1;
    return this.#children.get(letter);
  }

  /** Adds a node for the letter and returns it. */
  newChild(letter) {
    const node = new Node();
    this.#children.set(letter, node);
    return node;
  }

  /** Returns the letters that have a child, in alphabetical order. */
  letters() {
    return [...this.#children.keys()].sort();
  }

  /** Returns how often child was called on this node and all nodes below. For the tests. */
  allVisits() {
    let visits = this.#visits;
    for (const node of this.#children.values()) visits += node.allVisits();
    return visits;
  }
}
