// Task 3: who is logged in.

/** In memory: a restart ends them all. */
export class Sessions {
  users = new Map();

  constructor(clock) {
    this.clock = clock;
  }

  /** A new session of the user: the text that proves who is asking. */
  open(user) {
    const session = String(1000 + this.users.size);
    this.users.set(session, user);
    return session;
  }

  /** Whose session it is; undefined when it is nobody's. */
  userOf(session) {
    return this.users.get(session);
  }
}
