// Task 4: private notes, as they stand in the column links.note.
// `keys` is a Map from names to keys (Buffers), the oldest first.

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What is stored of a note, made with the newest key: the last one. */
export function lock(note, keys) {
  const [name, key] = [...keys].at(-1);
  // Never the same twice for a key: two equal notes would look equal, and worse.
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const data = Buffer.concat([nonce, cipher.update(note, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${name}:${data.toString("hex")}`;
}

/** The note that was stored. An error when somebody changed it, or its key is gone. */
export function unlock(stored, keys) {
  const data = bytesFrom(digitsOf(stored));
  const key = keys.get(keyNameOf(stored));
  const decipher = createDecipheriv(CIPHER, key, data.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(data.subarray(-TAG_BYTES));
  // final() compares the tag; before it, nothing that came out is to be believed.
  return decipher.update(data.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}

/**
 * Stores each note that has an older key anew, with the newest. Returns how many those were. Its caller
 * has begun a transaction on this client, and ends it.
 */
export async function rotate(client, keys) {
  const newest = [...keys.keys()].at(-1);
  // Nobody else may change these notes until the transaction ends, or that change would be lost.
  const { rows } = await client.query("SELECT id, note FROM links WHERE note <> '' FOR UPDATE");
  const old = rows.filter(({ note }) => keyNameOf(note) !== newest);
  for (const { id, note } of old) {
    await client.query("UPDATE links SET note = $1 WHERE id = $2", [lock(unlock(note, keys), keys), id]);
  }
  return old.length;
}

function keyNameOf(stored) {
  return stored.slice(0, stored.indexOf(":"));
}

function digitsOf(stored) {
  return stored.slice(stored.indexOf(":") + 1);
}

/** Buffer.from stops at the first character that is no hex digit, and says nothing. */
function bytesFrom(digits) {
  const data = Buffer.from(digits, "hex");
  if (data.toString("hex") !== digits) throw new Error("A stored note is not in hexadecimal digits.");
  return data;
}
