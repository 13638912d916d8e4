import { answered, refused } from './messages.js';

/** Asks another service, but never waits for it without an end. */
export class RemoteCall {
  #failures = 0;
  #openUntil = 0;

  constructor(clock, network, address, timeoutMs, failuresToOpen, restMs) {
    this.clock = clock;
    this.network = network;
    this.address = address;
    this.timeoutMs = timeoutMs;
    this.failuresToOpen = failuresToOpen;
    this.restMs = restMs;
  }

  call(message, then) {
    // After the rest the circuit is simply closed, so everybody calls the sick service at once.
    if (this.#failures >= this.failuresToOpen) {
      if (this.clock.now < this.#openUntil) {
        then(refused('circuit open'));
        return;
      }
      this.#failures = 0;
    }
    let isOver = false;
    const finish = (result) => {
      if (!isOver) {
        isOver = true;
        this.#failures = result.problem === '' ? 0 : this.#failures + 1;
        this.#openUntil = this.clock.now + this.restMs;
        then(result);
      }
    };
    this.network.send(this.address, message, (answer) => finish(answered(answer)));
    this.clock.after(this.timeoutMs, () => finish(refused('timeout')));
  }
}
