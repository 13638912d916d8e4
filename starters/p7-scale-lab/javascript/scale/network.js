// Ready for you: a network inside this program. Messages take time and may get lost.

export class Network {
  sent = 0;
  #clock;
  #handlers = new Map();
  #delays = new Map();
  #cut = new Set();

  constructor(clock) {
    this.#clock = clock;
  }

  /** From now on, handle(message) returns the answer of this address. */
  serve(address, handle) {
    this.#handlers.set(address, handle);
  }

  /** Calls then(answer) when the answer is back; if something gets lost, never. */
  send(address, message, then) {
    this.sent += 1;
    const delayMs = this.#delays.get(address) ?? 5;
    this.#clock.after(delayMs, () => {
      if (!this.#cut.has(address)) {
        const answer = this.#handlers.get(address)(message);
        this.#clock.after(delayMs, () => {
          if (!this.#cut.has(address)) {
            then(answer);
          }
        });
      }
    });
  }

  /** How long a message takes there, and its answer back; 5 ms at first. */
  setDelay(address, delayMs) {
    this.#delays.set(address, delayMs);
  }

  /** Loses everything to and from this address. */
  cut(address) {
    this.#cut.add(address);
  }

  mend(address) {
    this.#cut.delete(address);
  }
}
