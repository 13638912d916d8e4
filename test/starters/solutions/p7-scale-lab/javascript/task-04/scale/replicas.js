import { answered, message, refused } from './messages.js';

/** Keeps each value on several nodes, and works while more than half of them answer. */
export class Replicas {
  #version = 0;

  constructor(clock, network, addresses, timeoutMs) {
    this.clock = clock;
    this.network = network;
    this.addresses = addresses;
    this.timeoutMs = timeoutMs;
  }

  /** Calls then(result) exactly once; its problem may be 'no majority'. */
  write(key, value, then) {
    this.#version += 1;
    this.#askAll(message('write', key, value, this.#version), then);
  }

  /** Calls then(result) exactly once; its answer is the value with the highest version. */
  read(key, then) {
    this.#askAll(message('read', key), then);
  }

  #askAll(question, then) {
    const answers = [];
    let isOver = false;
    const finish = (result) => {
      if (!isOver) {
        isOver = true;
        then(result);
      }
    };
    for (const address of this.addresses) {
      this.network.send(address, question, (answer) => {
        answers.push(answer);
        if (answers.length > this.addresses.length / 2) {
          const [newest] = [...answers].sort((one, other) => other.version - one.version);
          finish(answered(newest));
        }
      });
    }
    this.clock.after(this.timeoutMs, () => finish(refused('no majority')));
  }
}
