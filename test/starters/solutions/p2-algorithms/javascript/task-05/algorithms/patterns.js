/** Returns the indexes [i, j] of two items that add up to the total, i before j, or []. */
export function pairWithSum(shelf, total) {
  const seenAt = new Map();
  for (let index = 0; index < shelf.length; index += 1) {
    const item = shelf.get(index);
    if (seenAt.has(total - item)) {
      return [seenAt.get(total - item), index];
    }
    seenAt.set(item, index);
  }
  return [];
}

/** Returns the greatest number of requests within less than width seconds; times is sorted. */
export function busiestWindow(times, width) {
  let most = 0;
  let start = 0;
  for (let end = 0; end < times.length; end += 1) {
    while (times.get(end) - times.get(start) >= width) {
      start += 1;
    }
    most = Math.max(most, end - start + 1);
  }
  return most;
}

/** Says whether each of ( [ { is closed by its partner, in the right order. */
export function bracketsMatch(text) {
  const partners = { ')': '(', ']': '[', '}': '{' };
  const stillOpen = [];
  for (const character of text) {
    if ('([{'.includes(character)) {
      stillOpen.push(character);
    } else if (character in partners && stillOpen.pop() !== partners[character]) {
      return false;
    }
  }
  return stillOpen.length === 0;
}
