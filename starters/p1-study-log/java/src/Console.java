import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Ready for you: asks for a line, runs the command, shows the answer, saves the log. */
public class Console {
    /** Runs until quit. The tests pass their own ask and show instead of keyboard and screen. */
    public static void run(UnaryOperator<String> ask, Consumer<String> show, Path path, String today)
            throws IOException {
        List<Session> sessions;
        try {
            sessions = new ArrayList<>(Storage.loadSessions(path));
        } catch (IllegalArgumentException error) {
            show.accept(path + " cannot be read as JSON. Mend it or move it away; nothing was changed.");
            return;
        }
        show.accept(Commands.HELP);
        String answer = "";
        while (!answer.equals(Commands.GOODBYE)) {
            String line = ask.apply("> ");
            if (line == null) {
                show.accept(Commands.GOODBYE);
                return;
            }
            if (!line.isBlank()) {
                answer = Commands.runCommand(line, sessions, today);
                show.accept(answer);
                Storage.saveSessions(path, sessions);
            }
        }
    }
}
