/** Task 4, part one: the handlers that only read. */
public class Reading {
    /** Ready for you, as an example of a handler: all notes, one on each line. */
    public static Response listNotes(Request request, int number, Notes notes) {
        StringBuilder lines = new StringBuilder();
        notes.texts().forEach((key, text) -> lines.append(key).append(": ").append(text).append("\n"));
        return Response.text(200, lines.toString());
    }

    /** Returns the text of the note with status 200, or status 404 when there is no such note. */
    public static Response showNote(Request request, int number, Notes notes) {
        throw new UnsupportedOperationException("task 4");
    }
}
