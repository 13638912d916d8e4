/**
 * Starts a job when its result is asked for, and the one after it at the same time, so that two
 * run while tests wait one after the other. Never more than `limit` run at once.
 */
export class JobQueue<T> {
  private readonly started = new Map<number, Promise<T>>();
  private readonly waiting: (() => void)[] = [];
  private freePlaces: number;

  constructor(
    private readonly jobs: readonly (() => Promise<T>)[],
    limit: number,
  ) {
    this.freePlaces = limit;
  }

  result(index: number): Promise<T> {
    const wanted = this.start(index);
    if (index + 1 < this.jobs.length) {
      // Whoever asks for it hears of its failure; perhaps nobody does.
      this.start(index + 1).catch(() => undefined);
    }
    return wanted;
  }

  private start(index: number): Promise<T> {
    const started = this.started.get(index) ?? this.run(index);
    this.started.set(index, started);
    return started;
  }

  private async run(index: number): Promise<T> {
    const job = this.jobs[index];
    if (job === undefined) {
      throw new RangeError(`There is no job ${index}.`);
    }
    await this.takePlace();
    try {
      return await job();
    } finally {
      this.leavePlace();
    }
  }

  private async takePlace(): Promise<void> {
    if (this.freePlaces === 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.freePlaces -= 1;
    }
  }

  private leavePlace(): void {
    const next = this.waiting.shift();
    if (next === undefined) {
      this.freePlaces += 1;
    } else {
      next();
    }
  }
}
