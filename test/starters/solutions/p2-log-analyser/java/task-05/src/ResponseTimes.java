/** Task 5: the slowest five percent. */
public class ResponseTimes {
    /** Returns how many of the times are at most limit. Search, do not look at each one. */
    public static int countWithin(SortedTimes times, int limit) {
        int low = 0;
        int high = times.count();
        while (low < high) {
            int middle = (low + high) / 2;
            if (times.at(middle) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the smallest time within which at least percent of 100 answers came. */
    public static int percentile(SortedTimes times, int percent) {
        int low = 0;
        int high = times.count() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (countWithin(times, times.at(middle)) * 100 >= percent * times.count()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return times.at(low);
    }
}
