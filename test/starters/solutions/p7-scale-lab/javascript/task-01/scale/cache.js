/** Answers from memory as long as a value is fresh, and asks the store otherwise. */
export class Cache {
  #entries = new Map();
  #waiting = new Map();

  constructor(clock, store, lifetimeMs) {
    this.clock = clock;
    this.store = store;
    this.lifetimeMs = lifetimeMs;
  }

  /** Calls then(value): at once from memory, or when the store has answered. */
  get(key, then) {
    const entry = this.#entries.get(key);
    if (entry !== undefined && this.clock.now < entry.freshUntil) {
      then(entry.value);
    } else if (this.#waiting.has(key)) {
      this.#waiting.get(key).push(then);
    } else {
      this.#waiting.set(key, [then]);
      this.store.read(key, (value) => this.#keep(key, value));
    }
  }

  #keep(key, value) {
    this.#entries.set(key, { value, freshUntil: this.clock.now + this.lifetimeMs });
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    waiting.forEach((then) => then(value));
  }

  /** Writes to the store, forgets what was in memory for the key, and calls then(). */
  write(key, value, then) {
    this.store.write(key, value, () => {
      this.#entries.delete(key);
      then();
    });
  }
}
