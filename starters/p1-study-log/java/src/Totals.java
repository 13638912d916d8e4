/** Task 5: totals and the longest streak. */
public class Totals {
    /** Returns the sum of a list of numbers, one number for each day. */
    public static int totalMinutes(int[] minutesPerDay) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Returns the largest number of days in a row with more than 0 minutes. */
    public static int longestStreak(int[] minutesPerDay) {
        throw new UnsupportedOperationException("task 5");
    }
}
