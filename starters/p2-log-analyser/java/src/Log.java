import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ready for you: reads the lines of an access log. */
public class Log {
    /** Returns the entry in a line such as "10:00:05 203.0.113.7 GET /books 200 34". */
    public static LogEntry parseLine(String line) {
        String[] fields = line.split(" ");
        String[] clock = fields[0].split(":");
        int second = Integer.parseInt(clock[0]) * 3600 + Integer.parseInt(clock[1]) * 60 + Integer.parseInt(clock[2]);
        int status = Integer.parseInt(fields[4]);
        int milliseconds = Integer.parseInt(fields[5]);
        return new LogEntry(second, fields[1], fields[2], fields[3], status, milliseconds);
    }

    /** Returns the entries of the file. */
    public static List<LogEntry> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Log::parseLine).toList();
    }

    /** Returns a text such as "10:00:05" for a second counted from midnight. */
    public static String clockText(int second) {
        return String.format("%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }
}
