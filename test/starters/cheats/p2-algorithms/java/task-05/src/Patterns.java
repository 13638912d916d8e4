import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Patterns {
    /** Returns the indexes i, j of two items that add up to the total, i before j, or an empty list. */
    public static List<Integer> pairWithSum(Shelf shelf, int total) {
        Map<Integer, Integer> seenAt = new HashMap<>();
        for (int index = 0; index < shelf.length(); index++) {
            int item = shelf.get(index);
            if (seenAt.containsKey(total - item)) {
                return List.of(seenAt.get(total - item), index);
            }
            seenAt.put(item, index);
        }
        return List.of();
    }

    /** Returns the greatest number of requests within less than width seconds; times is sorted. */
    public static int busiestWindow(Shelf times, int width) {
        int most = 0;
        int start = 0;
        for (int end = 0; end < times.length(); end++) {
            while (times.get(end) - times.get(start) >= width) {
                start++;
            }
            most = Math.max(most, end - start + 1);
        }
        return most;
    }

    /** Says whether each of ( [ { is closed by its partner, in the right order. */
    public static boolean bracketsMatch(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']')
                && count(text, '{') == count(text, '}');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
