// Ready for you: a number for a text, the same on every computer.

/** Returns a number from 0 to 4,294,967,295; similar texts lie far apart. */
export function hashOf(text) {
  let number = 2_166_136_261;
  for (const byte of new TextEncoder().encode(text)) {
    number = Math.imul(number ^ byte, 16_777_619);
  }
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return (number ^ (number >>> 16)) >>> 0;
}
