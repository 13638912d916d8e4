/** Task 5: the slowest five percent. */
public class ResponseTimes {
    /** Returns how many of the times are at most limit. Search, do not look at each one. */
    public static int countWithin(SortedTimes times, int limit) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns the smallest time within which at least percent of 100 answers came. */
    public static int percentile(SortedTimes times, int percent) {
        throw new UnsupportedOperationException("task 5");
    }
}
