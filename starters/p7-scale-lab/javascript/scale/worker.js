/** Takes jobs at once and does them later. A job that keeps failing is parked. */
export class Worker {
  constructor(clock, handle, maxAttempts, retryMs) {
    this.clock = clock;
    this.handle = handle;
    this.maxAttempts = maxAttempts;
    this.retryMs = retryMs;
    this.parked = [];
  }

  /** Keeps the job for later, unless it has seen a job with this id before. */
  accept(job) {
    throw new Error('task 2');
  }

  /** Calls handle(job) for every job that is due, in order. handle may throw an error. */
  work() {
    throw new Error('task 2');
  }
}
