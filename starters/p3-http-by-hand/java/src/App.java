/** Task 4, part two: from a request to the handler that answers it. */
public class App {
    /** Returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET. */
    public static Response handle(Request request, Notes notes) {
        throw new UnsupportedOperationException("task 4");
    }

    /** Returns the bytes of the response to the request. For HEAD that is the head alone. */
    public static byte[] answer(Request request, Notes notes) {
        throw new UnsupportedOperationException("task 4");
    }
}
