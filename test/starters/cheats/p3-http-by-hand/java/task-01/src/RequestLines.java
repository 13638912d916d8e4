/** Task 1: the request line. */
public class RequestLines {
    /** Takes a text such as "GET /notes HTTP/1.1" apart, or throws a BadRequestException. */
    public static RequestLine parseRequestLine(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != 3 || !parts[1].startsWith("/") || !parts[2].startsWith("HTTP/")) {
            throw new BadRequestException("This is not a request line: " + line);
        }
        return new RequestLine(parts[0], parts[1], parts[2]);
    }
}
