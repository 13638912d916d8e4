// Longest run without a repeat (about 30 minutes)
//
// A visitor clicks through pages. Return the length of the longest run of clicks, one
// directly after the other, in which no page occurs twice.
//
// Example: home, books, home, tea, books gives 3: books, home, tea (or home, tea,
// books).
// You get a shelf: pages.length and pages.get(0). Budget: three looks for each page.

export function longestRunWithoutRepeat(pages) {
  // Starts anew behind each repeat.
  let seen = new Set();
  let longest = 0;
  for (let index = 0; index < pages.length; index += 1) {
    const page = pages.get(index);
    if (seen.has(page)) {
      seen = new Set();
    }
    seen.add(page);
    longest = Math.max(longest, seen.size);
  }
  return longest;
}
