/** Task 5: the handlers that change something. */
public class Writing {
    /** Keeps the text of the request as a new note. The number is 0 here. */
    public static Response createNote(Request request, int number, Notes notes) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Lets the text of the request take the place of the note. */
    public static Response replaceNote(Request request, int number, Notes notes) {
        throw new UnsupportedOperationException("task 5");
    }

    /** Removes the note. */
    public static Response deleteNote(Request request, int number, Notes notes) {
        throw new UnsupportedOperationException("task 5");
    }
}
