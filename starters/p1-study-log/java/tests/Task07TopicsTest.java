import java.util.List;
import java.util.Map;

public class Task07TopicsTest {
    private static final List<Session> SESSIONS = List.of(
            new Session("2026-03-01", "loops", 30),
            new Session("2026-03-01", "functions", 45),
            new Session("2026-03-02", "loops", 20),
            new Session("2026-03-02", "conditionals", 10));

    @Test
    public void groupsMinutesByTopic() {
        Check.equal(Map.of("loops", 50, "functions", 45, "conditionals", 10), Topics.minutesByTopic(SESSIONS));
        Check.equal(Map.of(), Topics.minutesByTopic(List.of()));
    }

    @Test
    public void listsTopicsOnceSorted() {
        Check.equal(List.of("conditionals", "functions", "loops"), Topics.listTopics(SESSIONS));
        Check.equal(List.of("loops"), Topics.listTopics(SESSIONS.subList(0, 1)));
    }
}
