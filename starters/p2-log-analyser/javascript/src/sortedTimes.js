// Ready for you: response times in ascending order. It counts how often you look at one.

export class SortedTimes {
  #times;
  reads = 0;

  constructor(milliseconds) {
    this.#times = [...milliseconds].sort((left, right) => left - right);
  }

  count() {
    return this.#times.length;
  }

  /** Returns the time at the index: 0 is the fastest, count() - 1 the slowest. */
  at(index) {
    this.reads += 1;
    return this.#times[index];
  }
}
