/** Task 3: build responses. */
public class ResponseBytes {
    /** Returns the bytes up to and including the empty line: status line and headers. */
    public static byte[] buildHead(Response response) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Returns the bytes of the whole response: head and body. */
    public static byte[] buildResponse(Response response) {
        throw new UnsupportedOperationException("task 3");
    }
}
