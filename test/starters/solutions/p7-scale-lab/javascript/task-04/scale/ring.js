import { hashOf } from './hashing.js';

/** Says which node keeps a key, so that few keys move when a node joins. */
export class Ring {
  #points = [];

  constructor(pointsPerNode) {
    this.pointsPerNode = pointsPerNode;
  }

  add(node) {
    for (let number = 0; number < this.pointsPerNode; number += 1) {
      this.#points.push({ hash: hashOf(`${node}#${number}`), node });
    }
    this.#points.sort((one, other) => one.hash - other.hash);
  }

  /** Returns the node of the first point at or behind the hash of the key. */
  nodeFor(key) {
    const wanted = hashOf(key);
    let low = 0;
    let high = this.#points.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#points[middle].hash >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.#points[low % this.#points.length].node;
  }
}
