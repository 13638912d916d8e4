/** Takes jobs at once and does them later. A job that keeps failing is parked. */
export class Worker {
  #seenIds = new Set();
  #queue = [];

  constructor(clock, handle, maxAttempts, retryMs) {
    this.clock = clock;
    this.handle = handle;
    this.maxAttempts = maxAttempts;
    this.retryMs = retryMs;
    this.parked = [];
  }

  /** Keeps the job for later, unless it has seen a job with this id before. */
  accept(job) {
    if (!this.#seenIds.has(job.id)) {
      this.#seenIds.add(job.id);
      this.#queue.push({ job, due: this.clock.now, failures: 0 });
    }
  }

  /** Calls handle(job) for every job that is due, in order. handle may throw an error. */
  work() {
    const isDue = ({ due }) => due <= this.clock.now;
    const dueJobs = this.#queue.filter(isDue);
    this.#queue = this.#queue.filter((waiting) => !isDue(waiting));
    dueJobs.forEach((waiting) => this.#attempt(waiting));
  }

  #attempt({ job, failures }) {
    try {
      this.handle(job);
    } catch {
      // Whatever went wrong with one job, the others go on.
      if (failures + 1 < this.maxAttempts) {
        const due = this.clock.now + this.retryMs;
        this.#queue.push({ job, due, failures: failures + 1 });
      } else {
        this.parked.push(job);
      }
    }
  }
}
