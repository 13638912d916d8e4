/** Task 5: totals and the longest streak. */
public class Totals {
    /** Returns the sum of a list of numbers, one number for each day. */
    public static int totalMinutes(int[] minutesPerDay) {
        int total = 0;
        for (int minutes : minutesPerDay) {
            total = total + minutes;
        }
        return total;
    }

    /** Returns the largest number of days in a row with more than 0 minutes. */
    public static int longestStreak(int[] minutesPerDay) {
        int longest = 0;
        int current = 0;
        for (int minutes : minutesPerDay) {
            if (minutes > 0) {
                current = current + 1;
            } else {
                longest = Math.max(longest, current);
                current = 0;
            }
        }
        return longest;
    }
}
