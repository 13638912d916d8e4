import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Task 2: headers and body. */
public class RequestParts {
    /** Returns a map: names in lower case, values without spaces around them. */
    public static Map<String, String> parseHeaders(List<String> lines) {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(":");
            if (colon == -1) {
                throw new BadRequestException("This header has no colon: " + line);
            }
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** Returns as many of the bytes as Content-Length says, or null when they have not all come yet. */
    public static byte[] takeBody(Map<String, String> headers, byte[] rest) {
        int length = lengthIn(headers.getOrDefault("content-length", "0"));
        String text = new String(rest, StandardCharsets.UTF_8);
        return text.length() >= length ? text.substring(0, length).getBytes(StandardCharsets.UTF_8) : null;
    }

    private static int lengthIn(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new BadRequestException("This is not a length: " + text);
        }
        return Integer.parseInt(text);
    }
}
