// Ready for you: a slow place that keeps values, such as a database.

export class Store {
  rows = new Map();
  reads = 0;
  #clock;

  constructor(clock) {
    this.#clock = clock;
  }

  /** Calls then(value) after 10 ms; '' when there is no such key. */
  read(key, then) {
    this.reads += 1;
    this.#clock.after(10, () => then(this.rows.get(key) ?? ''));
  }

  /** Keeps the value and calls then() after 10 ms. */
  write(key, value, then) {
    this.#clock.after(10, () => {
      this.rows.set(key, value);
      then();
    });
  }
}
