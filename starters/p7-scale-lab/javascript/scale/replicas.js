/** Keeps each value on several nodes, and works while more than half of them answer. */
export class Replicas {
  constructor(clock, network, addresses, timeoutMs) {
    this.clock = clock;
    this.network = network;
    this.addresses = addresses;
    this.timeoutMs = timeoutMs;
  }

  /** Calls then(result) exactly once; its problem may be 'no majority'. */
  write(key, value, then) {
    throw new Error('task 4');
  }

  /** Calls then(result) exactly once; its answer is the value with the highest version. */
  read(key, then) {
    throw new Error('task 4');
  }
}
