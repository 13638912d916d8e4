/*
 * Longest run without a repeat (about 30 minutes)
 *
 * A visitor clicks through pages. Return the length of the longest run of clicks, one
 * directly after the other, in which no page occurs twice.
 *
 * Example: home, books, home, tea, books gives 3: books, home, tea (or home, tea,
 * books).
 * You get a shelf: pages.length() and pages.get(0). Budget: three looks for each page.
 */
public class LongestRunWithoutRepeat {
    public static int longestRunWithoutRepeat(Shelf<String> pages) {
        throw new UnsupportedOperationException("task 2");
    }
}
