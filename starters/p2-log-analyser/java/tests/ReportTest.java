import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

public class ReportTest {
    @Test
    public void printsReportForSampleLog() throws IOException {
        List<LogEntry> sample = Log.read(Path.of("data", "sample.log"));
        Check.equal(List.of(
                "Requests: 11",
                "Unique visitors: 5",
                "Busiest five minutes: 5 requests from 10:02:59",
                "95% of the answers took at most 240 ms, 0 took longer",
                "Top paths:",
                "4 /books",
                "2 /books/1",
                "2 /search",
                "1 /about",
                "1 /authors"), linesOfReport(sample));

        List<String> lines = linesOfReport(Entries.withSeconds(IntStream.rangeClosed(1, 40).toArray()));
        Check.equal("Requests: 40", lines.get(0));
        Check.equal("95% of the answers took at most 38 ms, 2 took longer", lines.get(3));
        Check.equal(List.of("40 /books"), lines.subList(5, lines.size()));
    }

    private static List<String> linesOfReport(List<LogEntry> entries) {
        return Report.report(entries).lines().toList();
    }
}
