import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plays the keyboard and the screen, so that a test can use the whole program. */
public class Program {
    public static final String TODAY = "2026-03-02";

    /** Types the lines one after the other (used lines leave the list); returns what was shown. */
    public static List<String> run(List<String> lines, Path path) throws IOException {
        List<String> shown = new ArrayList<>();
        Console.run(prompt -> lines.isEmpty() ? null : lines.remove(0), shown::add, path, TODAY);
        return shown;
    }

    /** Types lines that the test does not need afterwards. */
    public static List<String> run(Path path, String... lines) throws IOException {
        return run(new ArrayList<>(List.of(lines)), path);
    }

    /** Returns a path in a new temporary folder; there is no file yet. */
    public static Path newLogPath() throws IOException {
        Path folder = Files.createTempDirectory("study-log-");
        Path path = folder.resolve("log.json");
        folder.toFile().deleteOnExit();
        path.toFile().deleteOnExit();
        return path;
    }
}
