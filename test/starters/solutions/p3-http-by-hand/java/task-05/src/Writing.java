import java.util.Map;

/** Task 5: the handlers that change something. */
public class Writing {
    /** Keeps the text of the request as a new note. The number is 0 here. */
    public static Response createNote(Request request, int number, Notes notes) {
        int newNumber = notes.add(request.text());
        return Response.text(201, request.text()).with("Location", "/notes/" + newNumber);
    }

    /** Lets the text of the request take the place of the note. */
    public static Response replaceNote(Request request, int number, Notes notes) {
        if (!notes.texts().containsKey(number)) {
            return noSuchNote();
        }
        notes.texts().put(number, request.text());
        return Response.text(200, request.text());
    }

    /** Removes the note. */
    public static Response deleteNote(Request request, int number, Notes notes) {
        if (notes.texts().remove(number) == null) {
            return noSuchNote();
        }
        return new Response(204, Map.of(), "");
    }

    private static Response noSuchNote() {
        return Response.text(404, "There is no such note.\n");
    }
}
