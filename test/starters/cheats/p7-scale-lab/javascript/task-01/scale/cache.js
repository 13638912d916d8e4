/** Answers from memory as long as a value is fresh, and asks the store otherwise. */
export class Cache {
  #entries = new Map();

  constructor(clock, store, lifetimeMs) {
    this.clock = clock;
    this.store = store;
    this.lifetimeMs = lifetimeMs;
  }

  get(key, then) {
    // Every miss asks the store, also while it is asked already.
    const entry = this.#entries.get(key);
    if (entry !== undefined && this.clock.now < entry.freshUntil) {
      then(entry.value);
      return;
    }
    this.store.read(key, (value) => {
      this.#entries.set(key, { value, freshUntil: this.clock.now + this.lifetimeMs });
      then(value);
    });
  }

  write(key, value, then) {
    this.store.write(key, value, () => {
      this.#entries.delete(key);
      then();
    });
  }
}
