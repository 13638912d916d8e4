import java.util.List;

public class Task03DurationsTest {
    @Test
    public void parsesHoursAndMinutes() {
        Check.equal(90, Durations.parseDuration("1h 30m"));
        Check.equal(125, Durations.parseDuration("2h 5m"));
        Check.equal(180, Durations.parseDuration("3h"));
    }

    @Test
    public void parsesMinutesOnly() {
        Check.equal(45, Durations.parseDuration("45m"));
        Check.equal(100, Durations.parseDuration("100m"));
    }

    @Test
    public void rejectsTextThatIsNotADuration() {
        Check.equal(20, Durations.parseDuration("20m"));
        for (String text : List.of("soon", "", "one hour", "1h soon", "2.5h", "-5m")) {
            Check.throwsA(IllegalArgumentException.class, () -> Durations.parseDuration(text));
        }
    }
}
