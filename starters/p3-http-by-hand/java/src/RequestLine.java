/** The first line of a request. */
public record RequestLine(String method, String target, String version) {
}
