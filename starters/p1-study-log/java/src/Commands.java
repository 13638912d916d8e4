import java.util.List;

/** Task 8, part two: the commands add, list, summary and quit. */
public class Commands {
    public static final String HELP = "Commands: add 1h30m loops | list | summary | quit";
    public static final String GOODBYE = "Goodbye. See you at the next session.";

    /** Does what the line says and returns the text to show. add adds to sessions. */
    public static String runCommand(String line, List<Session> sessions, String today) {
        throw new UnsupportedOperationException("task 8");
    }
}
