import java.util.List;

public class Patterns {
    /** Returns the indexes i, j of two items that add up to the total, i before j, or an empty list. */
    public static List<Integer> pairWithSum(Shelf shelf, int total) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns the greatest number of requests within less than width seconds; times is sorted. */
    public static int busiestWindow(Shelf times, int width) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Says whether each of ( [ { is closed by its partner, in the right order. */
    public static boolean bracketsMatch(String text) {
        throw new UnsupportedOperationException("task 5");
    }
}
