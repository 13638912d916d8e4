import java.util.List;
import java.util.function.BiPredicate;

public class Dynamic {
    /** Returns the greatest value of topics that fit into the hours together. */
    public static int bestPlanValue(List<Topic> topics, int hours) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Returns the names of topics that reach the greatest value. */
    public static List<String> bestPlanItems(List<Topic> topics, int hours) {
        throw new UnsupportedOperationException("task 4");
    }

    /**
     * Returns how many letters to add, drop or change to make the second word of the first.
     * same.test(a, b) compares two letters; call it at most once for each pair of places.
     */
    public static int editDistance(String first, String second, BiPredicate<Character, Character> same) {
        throw new UnsupportedOperationException("task 4");
    }
}
