/** Most slips of the pen: a letter missing, doubled, wrong or swapped, in a longer word two. */
const LETTERS_PER_SLIP = 4;
const MAX_SLIPS = 3;

/** The known word somebody probably meant, or undefined when none is near. */
export function closestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.min(MAX_SLIPS, Math.max(1, Math.floor(word.length / LETTERS_PER_SLIP)));
  for (const candidate of known) {
    const slips = slipsBetween(word, candidate, limit);
    if (slips !== undefined && slips > 0) {
      best = candidate;
      limit = slips - 1;
    }
    if (limit < 1) {
      break;
    }
  }
  return best;
}

/**
 * Letters to add, drop or replace to get from one word to the other; undefined above `limit`.
 * Looks only at a band of the table that wide, since a file may hold thousands of words.
 */
function slipsBetween(from: string, to: string, limit: number): number | undefined {
  if (Math.abs(from.length - to.length) > limit) {
    return undefined;
  }
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = new Array<number>(to.length + 1).fill(limit + 1);
    current[0] = row;
    const last = Math.min(to.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const isSame = from[row - 1] === to[column - 1];
      current[column] = Math.min(
        (above[column - 1] ?? limit) + (isSame ? 0 : 1),
        (above[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
      );
    }
    above = current;
  }
  const slips = above[to.length] ?? limit + 1;
  return slips <= limit ? slips : undefined;
}
