import java.util.Set;

/** Task 1: the request line. */
public class RequestLines {
    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");

    /** Takes a text such as "GET /notes HTTP/1.1" apart, or throws a BadRequestException. */
    public static RequestLine parseRequestLine(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            throw new BadRequestException("The request line needs a method, a target and a version.");
        }
        if (parts[0].isEmpty() || !parts[1].startsWith("/") || !VERSIONS.contains(parts[2])) {
            throw new BadRequestException("This is not a request line: " + line);
        }
        return new RequestLine(parts[0], parts[1], parts[2]);
    }
}
