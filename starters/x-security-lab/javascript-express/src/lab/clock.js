// Ready for you: the time of the lab.

/** Goes like any other, and POST /lab/clock moves it forward, so that nobody has to wait. */
export class Clock {
  aheadSeconds = 0;

  /** Seconds since 1970. */
  now() {
    return Date.now() / 1000 + this.aheadSeconds;
  }
}
