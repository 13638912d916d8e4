import java.util.List;
import java.util.Map;

public class RequestCountsTest {
    @Test
    public void countsRequestsPerPath() {
        List<LogEntry> entries = Entries.withPaths("/books", "/about", "/books", "/", "/books");
        Check.equal(Map.of("/books", 3, "/about", 1, "/", 1), RequestCounts.countRequests(entries));
        Check.equal(Map.of(), RequestCounts.countRequests(List.of()));
    }

    @Test
    public void logIsReadOnlyOnce() {
        LogSource log = new LogSource(Entries.withPaths("/a", "/b", "/a", "/c"));
        Check.equal(Map.of("/a", 2, "/b", 1, "/c", 1), RequestCounts.countRequests(log));
        Check.isTrue(log.isUsed(), "Read the log.");
    }
}
