/** Task 9: a second way to find the streak. */
public class SecondStreak {
    /** Returns the same number as in task 5, found in another way. */
    public static int streakSecondWay(int[] minutesPerDay) {
        String marks = "";
        for (int minutes : minutesPerDay) {
            marks += minutes > 0 ? "#" : ".";
        }
        int longest = 0;
        for (String piece : marks.split("\\.")) {
            longest = Math.max(longest, piece.length());
        }
        return longest;
    }
}
