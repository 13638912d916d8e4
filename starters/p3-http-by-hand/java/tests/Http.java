import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Helpers for the tests: short requests, and responses taken apart. */
public class Http {
    /** The names of the headers are in lower case. */
    public record Parts(String statusLine, Map<String, String> headers, String body) {
    }

    public static Request request(String method, String target, String text) {
        return new Request(method, target, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the response to a request, without any bytes on the way. */
    public static Response send(Notes notes, String method, String target, String text) {
        return App.handle(request(method, target, text), notes);
    }

    public static int statusOf(Notes notes, String method, String target) {
        return send(notes, method, target, "").status();
    }

    public static Parts split(byte[] data) {
        String[] halves = new String(data, StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        String[] lines = halves[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int index = 1; index < lines.length; index++) {
            String[] header = lines[index].split(": ", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[header.length - 1]);
        }
        return new Parts(lines[0], headers, halves[halves.length - 1]);
    }
}
