/** Asks another service, but never waits for it without an end. */
export class RemoteCall {
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
    throw new Error('task 3');
  }
}
