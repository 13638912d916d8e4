import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request. The names of its headers are in lower case. */
public record Request(String method, String target, Map<String, String> headers, byte[] body) {
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
