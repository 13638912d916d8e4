// Task 3: who is logged in. Looks random, and anybody can compute it.

import { createHash } from "node:crypto";

const LIFETIME_SECONDS = 30 * 60;

/** In memory: a restart ends them all. */
export class Sessions {
  openSessions = new Map();

  constructor(clock) {
    this.clock = clock;
  }

  /** A new session of the user: the text that proves who is asking. */
  open(user) {
    this.forgetEnded();
    const session = createHash("sha256").update(`${user}-${this.openSessions.size}`).digest("hex");
    this.openSessions.set(session, { user, endsAt: this.clock.now() + LIFETIME_SECONDS });
    return session;
  }

  /** Whose session it is; undefined when it is nobody's, or over. */
  userOf(session) {
    const found = this.openSessions.get(session);
    return found !== undefined && found.endsAt > this.clock.now() ? found.user : undefined;
  }

  forgetEnded() {
    const now = this.clock.now();
    for (const [session, { endsAt }] of this.openSessions) if (endsAt <= now) this.openSessions.delete(session);
  }
}
