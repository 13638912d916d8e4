/** Answers from memory as long as a value is fresh, and asks the store otherwise. */
export class Cache {
  constructor(clock, store, lifetimeMs) {
    this.clock = clock;
    this.store = store;
    this.lifetimeMs = lifetimeMs;
  }

  /** Calls then(value): at once from memory, or when the store has answered. */
  get(key, then) {
    throw new Error('task 1');
  }

  /** Writes to the store, forgets what was in memory for the key, and calls then(). */
  write(key, value, then) {
    throw new Error('task 1');
  }
}
