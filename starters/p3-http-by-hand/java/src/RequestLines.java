/** Task 1: the request line. */
public class RequestLines {
    /** Takes a text such as "GET /notes HTTP/1.1" apart, or throws a BadRequestException. */
    public static RequestLine parseRequestLine(String line) {
        throw new UnsupportedOperationException("task 1");
    }
}
