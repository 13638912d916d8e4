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
    const entry = this.#find(key);
    if (entry !== null) {
      entry.value = value;
      return;
    }
    if (this.length === this.buckets.size) {
      this.#grow();
    }
    this.#add(new Entry(key, value));
    this.length += 1;
  }

  /** Returns the value of the key, or null. */
  get(key) {
    const entry = this.#find(key);
    return entry === null ? null : entry.value;
  }

  /** Takes the key out; says whether it was there. */
  remove(key) {
    const bucket = this.#bucketOf(key);
    let before = null;
    let entry = this.buckets.get(bucket);
    while (entry !== null && entry.key !== key) {
      before = entry;
      entry = entry.next;
    }
    if (entry === null) {
      return false;
    }
    if (before === null) {
      this.buckets.set(bucket, entry.next);
    } else {
      before.next = entry.next;
    }
    this.length -= 1;
    return true;
  }

  #bucketOf(key) {
    return this.hashKey(key) % this.buckets.size;
  }

  #find(key) {
    let entry = this.buckets.get(this.#bucketOf(key));
    while (entry !== null && entry.key !== key) {
      entry = entry.next;
    }
    return entry;
  }

  #add(entry) {
    const bucket = this.#bucketOf(entry.key);
    entry.next = this.buckets.get(bucket);
    this.buckets.set(bucket, entry);
  }

  #grow() {
    const oldBuckets = this.buckets;
    this.buckets = new Cells(2 * oldBuckets.size);
    for (let bucket = 0; bucket < oldBuckets.size; bucket += 1) {
      let entry = oldBuckets.get(bucket);
      while (entry !== null) {
        const following = entry.next;
        this.#add(entry);
        entry = following;
      }
    }
  }
}
