/** Task 5: the slowest five percent. */
public class ResponseTimes {
    /** Returns how many of the times are at most limit. Search, do not look at each one. */
    public static int countWithin(SortedTimes times, int limit) {
        int count = 0;
        while (count < times.count() && times.at(count) <= limit) {
            count++;
        }
        return count;
    }

    /** Returns the smallest time within which at least percent of 100 answers came. */
    public static int percentile(SortedTimes times, int percent) {
        return times.at((percent * times.count() + 99) / 100 - 1);
    }
}
