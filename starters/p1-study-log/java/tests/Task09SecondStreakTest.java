import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Task09SecondStreakTest {
    private static final int[][] WEEKS = {
        {}, {0, 0, 0}, {5, 5, 0, 5}, {0, 5, 0, 5, 5, 5}, {30, 0, 45, 120, 15, 0, 90}, {9, 9, 9, 9, 9, 9, 9},
    };
    private static final int[] STREAKS = {0, 0, 2, 3, 3, 7};

    @Test
    public void bothStreakVersionsAgree() throws IOException {
        for (int index = 0; index < WEEKS.length; index++) {
            Check.equal(STREAKS[index], SecondStreak.streakSecondWay(WEEKS[index]));
            Check.equal(STREAKS[index], Totals.longestStreak(WEEKS[index]));
        }
        String source = Files.readString(Path.of("src", "SecondStreak.java"));
        Check.isTrue(!source.contains("longestStreak"), "Find the streak anew here, without the function of task 5.");
    }
}
