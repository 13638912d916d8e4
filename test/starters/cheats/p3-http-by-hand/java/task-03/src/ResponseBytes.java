import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Task 3: build responses. */
public class ResponseBytes {
    /** Returns the bytes up to and including the empty line: status line and headers. */
    public static byte[] buildHead(Response response) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + response.status() + " " + response.reason() + "\r\n");
        response.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (response.status() != 204) {
            head.append("Content-Length: ").append(response.body().length()).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        return bytes(head.toString());
    }

    /** Returns the bytes of the whole response: head and body. */
    public static byte[] buildResponse(Response response) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(buildHead(response));
        message.writeBytes(bytes(response.body()));
        return message.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
