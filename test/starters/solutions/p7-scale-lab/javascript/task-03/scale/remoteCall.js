import { answered, refused } from './messages.js';

/** Asks another service, but never waits for it without an end. */
export class RemoteCall {
  #failures = 0;
  #openUntil = 0;
  #isTrying = false;

  constructor(clock, network, address, timeoutMs, failuresToOpen, restMs) {
    this.clock = clock;
    this.network = network;
    this.address = address;
    this.timeoutMs = timeoutMs;
    this.failuresToOpen = failuresToOpen;
    this.restMs = restMs;
  }

  /** Calls then(result) exactly once; its problem may be 'timeout' or 'circuit open'. */
  call(message, then) {
    const isOpen = this.#failures >= this.failuresToOpen;
    if (isOpen && (this.#isTrying || this.clock.now < this.#openUntil)) {
      then(refused('circuit open'));
      return;
    }
    this.#isTrying = isOpen;
    let isOver = false;
    const finish = (result) => {
      if (!isOver) {
        isOver = true;
        this.#note(result);
        then(result);
      }
    };
    this.network.send(this.address, message, (answer) => finish(answered(answer)));
    this.clock.after(this.timeoutMs, () => finish(refused('timeout')));
  }

  #note({ problem }) {
    this.#isTrying = false;
    this.#failures = problem === '' ? 0 : this.#failures + 1;
    this.#openUntil = this.clock.now + this.restMs;
  }
}
