import java.util.List;

public class StarterTest {
    @Test
    public void starterIsWiredUp() {
        LogEntry entry = Log.parseLine("10:00:05 203.0.113.7 GET /books 200 34");
        Check.equal(new LogEntry(36005, "203.0.113.7", "GET", "/books", 200, 34), entry);
        Check.equal("10:00:05", Log.clockText(36005));
    }

    @Test
    public void generatedLogIsAlwaysTheSame() {
        List<String> lines = MakeLog.lines();
        Check.equal(20_000, lines.size());
        Check.equal("00:00:04 203.0.113.123 GET /books/64 200 24", lines.get(0));
        Check.equal("21:14:08 203.0.113.108 GET /books/76 200 13", lines.get(lines.size() - 1));
        Check.equal(lines, MakeLog.lines());
    }
}
