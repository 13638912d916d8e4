import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Task08CommandsTest {
    private static final Session SESSION = new Session("2026-03-01", "trees: Bäume", 45);

    private final Path path;

    public Task08CommandsTest() throws IOException {
        path = Program.newLogPath();
    }

    @Test
    public void addThenListShowsSession() throws IOException {
        List<String> shown = Program.run(path, "add 1h30m for loops", "list", "summary", "quit");
        for (String part : List.of(Program.TODAY, "1h 30m", "for loops")) {
            Check.isTrue(shown.get(2).contains(part), "The answer to list shows date, duration and topic.");
        }
        Check.isTrue(shown.get(3).contains("for loops: 1h 30m"), "The answer to summary shows the topic.");
    }

    @Test
    public void unknownCommandPrintsHelp() throws IOException {
        List<String> lines = new ArrayList<>(List.of("dance", "list", "quit", "list"));
        List<String> shown = Program.run(lines, path);
        Check.equal(Commands.HELP, shown.get(1));
        Check.isTrue(!shown.get(2).equals(Commands.HELP), "list is a command, so it needs no help.");
        Check.isTrue(lines.equals(List.of("list")), "After quit the program asks for nothing more.");
    }

    @Test
    public void badInputKeepsTheProgramRunning() throws IOException {
        Program.run(path, "add soon loops", "add 45m", "add", "add 20m functions", "quit");
        Check.equal(List.of(new Session(Program.TODAY, "functions", 20)), Storage.loadSessions(path));
    }

    @Test
    public void savesAndReloadsSessions() throws IOException {
        Storage.saveSessions(path, List.of(SESSION));
        Check.equal(List.of(SESSION), Storage.loadSessions(path));
        Program.run(path, "add 15m loops", "quit");
        Check.equal(List.of(SESSION, new Session(Program.TODAY, "loops", 15)), Storage.loadSessions(path));
    }

    @Test
    public void missingFileStartsAnEmptyLog() throws IOException {
        Check.equal(List.of(), Storage.loadSessions(path));
        Storage.saveSessions(path, List.of(SESSION));
        Check.equal(List.of(SESSION), Storage.loadSessions(path));
    }
}
