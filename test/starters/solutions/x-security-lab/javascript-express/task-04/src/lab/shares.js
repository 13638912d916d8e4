// Task 4: addresses that let somebody without an account read one link, for a day.

import { createHmac, timingSafeEqual } from "node:crypto";

/** A text that only somebody with the key (a Buffer) can make for this link and this time. */
export function sign(id, until, key) {
  return createHmac("sha256", key).update(`${id}.${until}`).digest("hex");
}

/** Whether sign made the signature, and the time until is still to come. `now`: seconds since 1970. */
export function isValid(id, until, signature, key, now) {
  const right = Buffer.from(sign(id, until, key));
  const sent = Buffer.from(signature);
  // Takes equally long wherever the first wrong letter is. Only a signed time is worth reading.
  return sent.length === right.length && timingSafeEqual(sent, right) && Number(until) > now;
}
