import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ready for you: maps each method of a path to its handler. */
public record Route(Map<String, Handler> handlers, int number) {
    private static final Map<String, Handler> ALL_NOTES = Map.of(
            "GET", Reading::listNotes,
            "POST", Writing::createNote);
    private static final Map<String, Handler> ONE_NOTE = Map.of(
            "GET", Reading::showNote,
            "PUT", Writing::replaceNote,
            "DELETE", Writing::deleteNote);
    private static final Pattern NOTE_PATH = Pattern.compile("/notes/([0-9]{1,9})");

    /** Returns the route of "/notes" or of a path such as "/notes/7", and null for any other path. */
    public static Route find(String target) {
        String path = target.split("\\?", 2)[0];
        if (path.equals("/notes")) {
            return new Route(ALL_NOTES, 0);
        }
        Matcher matcher = NOTE_PATH.matcher(path);
        return matcher.matches() ? new Route(ONE_NOTE, Integer.parseInt(matcher.group(1))) : null;
    }
}
