import java.util.LinkedHashMap;
import java.util.Map;

/** A response. Its headers come without Content-Length, which is counted when the response is built. */
public record Response(int status, Map<String, String> headers, String body) {
    private static final Map<Integer, String> REASONS = Map.of(
            200, "OK",
            201, "Created",
            204, "No Content",
            400, "Bad Request",
            404, "Not Found",
            405, "Method Not Allowed");

    /** Returns a response with a body of plain text. */
    public static Response text(int status, String body) {
        return new Response(status, Map.of(), body).with("Content-Type", "text/plain; charset=utf-8");
    }

    /** Returns the same response with one more header. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** Returns the words for the status, such as "Not Found" for 404. */
    public String reason() {
        return REASONS.get(status);
    }
}
