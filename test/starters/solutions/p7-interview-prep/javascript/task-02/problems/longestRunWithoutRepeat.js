// Longest run without a repeat (about 30 minutes)
//
// A visitor clicks through pages. Return the length of the longest run of clicks, one
// directly after the other, in which no page occurs twice.
//
// Example: home, books, home, tea, books gives 3: books, home, tea (or home, tea,
// books).
// You get a shelf: pages.length and pages.get(0). Budget: three looks for each page.

export function longestRunWithoutRepeat(pages) {
  const lastIndex = new Map();
  let start = 0;
  let longest = 0;
  for (let end = 0; end < pages.length; end += 1) {
    const page = pages.get(end);
    start = Math.max(start, (lastIndex.get(page) ?? -1) + 1);
    lastIndex.set(page, end);
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
}
