import { Cells, Entry, hashText } from './probe.js';

/** Values by key. Each bucket holds the first entry of a chain, or null. */
export class HashTable {
  constructor(hashKey = hashText) {
    this.hashKey = hashKey;
    this.buckets = new Cells(8);
    this.length = 0;
  }

  /** Stores the value, in place of an older one. More keys than buckets: doubles them first. */
  put(key, value) {
    throw new Error('task 4');
  }

  /** Returns the value of the key, or null. */
  get(key) {
    throw new Error('task 4');
  }

  /** Takes the key out; says whether it was there. */
  remove(key) {
    throw new Error('task 4');
  }
}
