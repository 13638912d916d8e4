import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ready for you: turns a list of sessions into JSON text and back. */
public class SessionJson {
    private static final String TEXT = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    /** The parts of a session, with any number of blanks between them. */
    private static final Pattern SESSION = Pattern.compile(String.join("\\s*", "", ",?", "\\{",
            "\"date\"", ":", TEXT, ",", "\"topic\"", ":", TEXT, ",", "\"minutes\"", ":", "([0-9]{1,9})", "\\}"));
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    public static String toJson(List<Session> sessions) {
        List<String> lines = new ArrayList<>();
        for (Session session : sessions) {
            lines.add(String.format("  {\"date\": \"%s\", \"topic\": \"%s\", \"minutes\": %d}",
                    escape(session.date()), escape(session.topic()), session.minutes()));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    /** Stops with an IllegalArgumentException when the text is not a list of sessions. */
    public static List<Session> fromJson(String json) {
        List<Session> sessions = new ArrayList<>();
        String rest = json.strip();
        if (!rest.startsWith("[")) {
            throw new IllegalArgumentException("This is not a list of sessions.");
        }
        Matcher matcher = SESSION.matcher(rest).region(1, rest.length());
        while (matcher.lookingAt()) {
            sessions.add(new Session(unescape(matcher.group(1)), unescape(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
            matcher.region(matcher.end(), rest.length());
        }
        if (!rest.substring(matcher.regionStart()).strip().equals("]")) {
            throw new IllegalArgumentException("The list has a part that is not a session.");
        }
        return sessions;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaningOf(match.group(1))));
    }

    private static String meaningOf(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> escape;
        };
    }
}
