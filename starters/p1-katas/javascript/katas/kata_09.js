/** Lists the three most frequent words with their counts. */
export function wordTally(text) {
  throw new Error('task 9');
}
