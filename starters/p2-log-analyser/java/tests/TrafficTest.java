import java.util.List;

public class TrafficTest {
    @Test
    public void countsUniqueVisitors() {
        List<LogEntry> entries = Entries.withVisitors(
                "203.0.113.1", "203.0.113.2", "203.0.113.1", "203.0.113.10", "203.0.113.2");
        Check.equal(3, Traffic.countVisitors(new LogSource(entries)));
        Check.equal(0, Traffic.countVisitors(new LogSource(List.of())));
    }

    @Test
    public void busiestFiveMinutes() {
        Check.equal(new Window(100, 4), busiestOf(0, 100, 299, 300, 320));
        Check.equal(new Window(580, 3), busiestOf(0, 290, 580, 590, 870));
        Check.equal(new Window(10, 2), busiestOf(10, 10, 2000, 2001));
        Check.equal(new Window(0, 1), busiestOf(0, 300));
    }

    private static Window busiestOf(int... seconds) {
        return Traffic.busiestFiveMinutes(new LogSource(Entries.withSeconds(seconds)));
    }
}
