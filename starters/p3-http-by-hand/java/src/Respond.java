import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Ready for you: from the bytes of a request to the bytes of its answer, with your methods. */
public class Respond {
    private static final String EMPTY_LINE = "\r\n\r\n";

    /** Returns the bytes of the answer, or null when more bytes of the request have to come first. */
    public static byte[] respond(byte[] data, Notes notes) {
        try {
            Request request = parseRequest(data);
            return request == null ? null : App.answer(request, notes);
        } catch (BadRequestException error) {
            return ResponseBytes.buildResponse(Response.text(400, error.getMessage() + "\n"));
        }
    }

    /** Returns the request, or null when more bytes have to come first. */
    private static Request parseRequest(byte[] data) {
        // In ISO 8859-1 each byte is one character, so positions in the text are positions in the bytes.
        String text = new String(data, StandardCharsets.ISO_8859_1);
        int headEnd = text.indexOf(EMPTY_LINE);
        if (headEnd == -1) {
            return null;
        }
        List<String> lines = List.of(text.substring(0, headEnd).split("\r\n"));
        RequestLine line = RequestLines.parseRequestLine(lines.get(0));
        Map<String, String> headers = RequestParts.parseHeaders(lines.subList(1, lines.size()));
        byte[] rest = Arrays.copyOfRange(data, headEnd + EMPTY_LINE.length(), data.length);
        byte[] body = RequestParts.takeBody(headers, rest);
        return body == null ? null : new Request(line.method(), line.target(), headers, body);
    }
}
