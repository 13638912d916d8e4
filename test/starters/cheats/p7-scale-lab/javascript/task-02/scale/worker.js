/** Takes jobs at once and does them later. A job that keeps failing is parked. */
export class Worker {
  #doneIds = new Set();
  #queue = [];

  constructor(clock, handle, maxAttempts, retryMs) {
    this.clock = clock;
    this.handle = handle;
    this.maxAttempts = maxAttempts;
    this.retryMs = retryMs;
    this.parked = [];
  }

  accept(job) {
    // Only a job that is done is known: two copies in the queue are both done.
    if (!this.#doneIds.has(job.id)) {
      this.#queue.push({ job, due: this.clock.now, failures: 0 });
    }
  }

  work() {
    const isDue = ({ due }) => due <= this.clock.now;
    const dueJobs = this.#queue.filter(isDue);
    this.#queue = this.#queue.filter((waiting) => !isDue(waiting));
    dueJobs.forEach((waiting) => this.#attempt(waiting));
  }

  #attempt({ job, failures }) {
    try {
      this.handle(job);
      this.#doneIds.add(job.id);
    } catch {
      if (failures + 1 < this.maxAttempts) {
        const due = this.clock.now + this.retryMs;
        this.#queue.push({ job, due, failures: failures + 1 });
      } else {
        this.parked.push(job);
      }
    }
  }
}
