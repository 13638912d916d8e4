// Ready for you: small functions that take a duration text apart.

/** Returns the text before the h: "1" for "1h 30m", "0" for "45m". */
export function hoursPart(text) {
  const place = text.toLowerCase().indexOf("h");
  return place === -1 ? "0" : text.slice(0, place).trim();
}

/** Returns the text before the m: "30" for "1h 30m", "0" for "2h". */
export function minutesPart(text) {
  const place = text.toLowerCase().indexOf("h");
  const after = text.slice(place + 1).trim();
  if (place !== -1 && after === "") return "0";
  return after.replace(/m$/i, "").trim();
}

/** Returns the number in the text, or stops with a RangeError when there is none. */
export function wholeNumber(text) {
  if (!/^[0-9]+$/.test(text)) throw new RangeError(`"${text}" is not a whole number.`);
  return Number(text);
}
