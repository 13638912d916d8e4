import java.util.ArrayList;
import java.util.List;

/** Task 8, part two: the commands add, list, summary and quit. */
public class Commands {
    public static final String HELP = "Commands: add 1h30m loops | list | summary | quit";
    public static final String GOODBYE = "Goodbye. See you at the next session.";

    /** Does what the line says and returns the text to show. add adds to sessions. */
    public static String runCommand(String line, List<Session> sessions, String today) {
        String[] words = line.trim().split(" ", 3);
        if (words[0].equals("add") && words.length == 3) {
            return addSession(words[1], words[2], sessions, today);
        }
        if (words[0].equals("list")) {
            return listSessions(sessions);
        }
        if (words[0].equals("summary")) {
            return Summary.summaryText(sessions, today);
        }
        if (words[0].equals("quit")) {
            return GOODBYE;
        }
        return HELP;
    }

    private static String addSession(String duration, String topic, List<Session> sessions, String today) {
        try {
            int minutes = Durations.parseDuration(duration);
            sessions.add(new Session(today, topic, minutes));
            return "Added " + Formatting.formatMinutes(minutes) + " of " + topic + ".";
        } catch (IllegalArgumentException error) {
            return error.getMessage();
        }
    }

    private static String listSessions(List<Session> sessions) {
        if (sessions.isEmpty()) {
            return "No sessions yet.";
        }
        List<String> lines = new ArrayList<>();
        for (Session session : sessions) {
            lines.add(session.date() + "  " + Formatting.formatMinutes(session.minutes()) + "  " + session.topic());
        }
        return String.join("\n", lines);
    }
}
