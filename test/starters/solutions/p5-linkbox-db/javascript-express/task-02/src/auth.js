// Who is asking, and what are they allowed to do?

import { ApiError } from "./errors.js";
import { isPassword } from "./users.js";

const CHALLENGE = { "WWW-Authenticate": 'Basic realm="linkbox", charset="UTF-8"' };

/** Puts the name of the user into request.user, or ends with 401. */
export async function signIn(request, response, next) {
  const [name, password] = credentials(request.get("Authorization") ?? "");
  const user = await request.app.locals.storage.findUser(name);
  if (user === undefined || !(await isPassword(password, user.passwordHash))) {
    throw new ApiError(401, "unauthorized", "Send the name and password of a user.", CHALLENGE);
  }
  request.user = name;
  next();
}

/** Name and password of a header such as `Basic ZGVtbzpkZW1v`; empty when it is none. */
function credentials(header) {
  const [, encoded = ""] = /^basic (.+)$/i.exec(header) ?? [];
  const [, name = "", password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  return [name, password];
}

export function checkOwner(link, user) {
  if (link.owner !== user) throw new ApiError(403, "forbidden", "This link belongs to somebody else.");
}
