/** Answers a request. The number is the note's, or 0 for the path of all notes. */
public interface Handler {
    Response handle(Request request, int number, Notes notes);
}
