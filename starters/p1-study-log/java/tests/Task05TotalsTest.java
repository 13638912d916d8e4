public class Task05TotalsTest {
    @Test
    public void totalsMinutesOfAWeek() {
        Check.equal(240, Totals.totalMinutes(new int[] {30, 0, 45, 60, 0, 90, 15}));
        Check.equal(20, Totals.totalMinutes(new int[] {0, 0, 0, 0, 0, 0, 20}));
        Check.equal(0, Totals.totalMinutes(new int[] {}));
    }

    @Test
    public void findsLongestStreak() {
        Check.equal(3, Totals.longestStreak(new int[] {30, 0, 45, 60, 15, 0, 90}));
        Check.equal(2, Totals.longestStreak(new int[] {10, 10, 0, 10}));
        Check.equal(4, Totals.longestStreak(new int[] {0, 10, 0, 10, 10, 10, 10}));
        Check.equal(0, Totals.longestStreak(new int[] {0, 0}));
        Check.equal(0, Totals.longestStreak(new int[] {}));
    }
}
