/** Lists the three most frequent words with their counts. */
export function wordTally(text) {
  let plainText = text.toLowerCase();
  for (const mark of '.,!?') {
    plainText = plainText.replaceAll(mark, '');
  }
  const counts = new Map();
  for (const word of plainText.split(' ')) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // Sorting keeps words with equal counts in the order of the text.
  const entries = [...counts].sort((left, right) => right[1] - left[1]);
  return entries.slice(0, 3).map(([word, count]) => `${word} ${count}`);
}
