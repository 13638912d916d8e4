// Users and their passwords.

import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

import { ApiError } from "./errors.js";

const HASH_BYTES = 64;
const scryptLater = promisify(scrypt);

/** A text from which nobody can compute the password; another one each time. */
export async function hashPassword(password) {
  const salt = randomBytes(16).toString("hex");
  const hash = await scryptLater(password, salt, HASH_BYTES);
  return `${salt}$${hash.toString("hex")}`;
}

/** Whether hashPassword made the hash from this password. */
export async function isPassword(password, passwordHash) {
  const [salt, hash] = passwordHash.split("$");
  return timingSafeEqual(Buffer.from(hash, "hex"), await scryptLater(password, salt, HASH_BYTES));
}

/** POST /users */
export async function register(request, response) {
  const { name, password } = readNewUser(request.body ?? {});
  const { storage } = request.app.locals;
  const passwordHash = await hashPassword(password);
  // Asked after the wait: meanwhile somebody else may have taken the name.
  if ((await storage.findUser(name)) !== undefined) {
    throw new ApiError(409, "name_taken", `The name ${name} is taken.`);
  }
  await storage.addUser(name, passwordHash);
  response.status(201).json({ name });
}

function readNewUser({ name, password }) {
  if (typeof name !== "string" || !/^[a-z0-9-]{3,40}$/.test(name)) {
    throw new ApiError(400, "invalid_request", "name: 3 to 40 of the characters a-z, 0-9 and - are allowed.");
  }
  if (typeof password !== "string" || password.length < 8 || password.length > 200) {
    throw new ApiError(400, "invalid_request", "password: 8 to 200 characters are needed.");
  }
  return { name, password };
}
