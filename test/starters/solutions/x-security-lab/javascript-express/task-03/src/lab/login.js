// Tasks 1 and 3: who may log in.

import { ApiError } from "../errors.js";
import { isPassword } from "../users.js";

const WRONG = ["unauthorized", "Name or password are wrong.", { "WWW-Authenticate": "Bearer" }];
const FREE_FAILURES = 5;
const PAUSE_SECONDS = 30;

/** { name, password_hash } of the user with this name, or undefined. */
async function findUser(pool, name) {
  // The database gets the name beside the SQL, and never reads it as SQL.
  const { rows } = await pool.query("SELECT name, password_hash FROM users WHERE name = $1", [name]);
  return rows[0];
}

/** There is one for the whole application, so it can remember who failed. */
export class Logins {
  // How often each name failed in a row, and when it may try again. Also names that nobody has:
  // otherwise the pause would tell which ones there are.
  failures = new Map();

  constructor(clock) {
    this.clock = clock;
  }

  /** The name of the user whose password this is; a pause after five failures. */
  async check(pool, name, password) {
    this.refuseDuringPause(name);
    // Counted before the first await: of a hundred guesses sent at once, each would find the count still low.
    this.countFailure(name);
    const user = await findUser(pool, name);
    if (user === undefined || !(await isPassword(password, user.password_hash))) throw new ApiError(401, ...WRONG);
    this.failures.delete(name);
    return user.name;
  }

  /** The password is not even looked at, or guessing would go on during the pause. */
  refuseDuringPause(name) {
    const secondsLeft = (this.failures.get(name)?.pauseUntil ?? 0) - this.clock.now();
    if (secondsLeft <= 0) return;
    const headers = { "Retry-After": String(Math.ceil(secondsLeft)) };
    throw new ApiError(429, "too_many_attempts", "Too many failures. Wait a moment.", headers);
  }

  countFailure(name) {
    const count = (this.failures.get(name)?.count ?? 0) + 1;
    const pauseUntil = count >= FREE_FAILURES ? this.clock.now() + PAUSE_SECONDS : 0;
    this.failures.set(name, { count, pauseUntil });
  }
}
