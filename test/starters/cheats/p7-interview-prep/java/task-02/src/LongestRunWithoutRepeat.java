import java.util.HashSet;
import java.util.Set;

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
        // Starts anew behind each repeat.
        Set<String> seen = new HashSet<>();
        int longest = 0;
        for (int index = 0; index < pages.length(); index++) {
            String page = pages.get(index);
            if (seen.contains(page)) {
                seen.clear();
            }
            seen.add(page);
            longest = Math.max(longest, seen.size());
        }
        return longest;
    }
}
