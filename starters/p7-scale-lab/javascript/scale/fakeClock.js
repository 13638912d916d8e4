// Ready for you: a clock that stands still until somebody moves it.

export class FakeClock {
  now = 0;
  #timers = [];

  /** Calls the action once, when the clock has moved on by delayMs. */
  after(delayMs, action) {
    this.#timers.push({ due: this.now + delayMs, action });
  }

  /** Moves the clock, and calls what is due on the way, the earliest first. */
  advance(milliseconds) {
    const end = this.now + milliseconds;
    for (let timer = this.#next(); timer !== undefined && timer.due <= end; timer = this.#next()) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      this.now = timer.due;
      timer.action();
    }
    this.now = end;
  }

  /** Of timers that are due at the same time, the one that was set first. */
  #next() {
    const earliest = Math.min(...this.#timers.map(({ due }) => due));
    return this.#timers.find(({ due }) => due === earliest);
  }
}
