import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Task 8, part one: save and load the log. */
public class Storage {
    /** Writes the list of sessions to the file as JSON. */
    public static void saveSessions(Path path, List<Session> sessions) throws IOException {
        Files.writeString(path, SessionJson.toJson(sessions));
    }

    /** Returns the list of sessions in the file, or an empty list when there is no file. */
    public static List<Session> loadSessions(Path path) throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        return SessionJson.fromJson(Files.readString(path));
    }
}
