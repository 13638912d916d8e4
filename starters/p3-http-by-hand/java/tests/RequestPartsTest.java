import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

public class RequestPartsTest {
    @Test
    public void parsesHeadersCaseInsensitively() {
        List<String> lines = List.of("Host: localhost:8080", "CONTENT-LENGTH:5", "Accept:   text/plain  ", "X-Empty:");
        Check.equal(Map.of("host", "localhost:8080", "content-length", "5", "accept", "text/plain", "x-empty", ""),
                RequestParts.parseHeaders(lines));
        Check.equal(Map.of(), RequestParts.parseHeaders(List.of()));
        Check.throwsA(BadRequestException.class, () -> RequestParts.parseHeaders(List.of("Host localhost")));
    }

    @Test
    public void readsBodyByContentLength() {
        Check.equal("hello", text(takeBody("5", "hello, and more")));
        Check.equal("Käse", text(takeBody("5", "Käse und Brot")));
        Check.isTrue(takeBody("5", "hell") == null, "One byte has not come yet.");
        Check.equal(0, RequestParts.takeBody(Map.of("host", "localhost"), new byte[0]).length);
        Check.throwsA(BadRequestException.class, () -> takeBody("many", "hello"));
        Check.throwsA(BadRequestException.class, () -> takeBody("-1", "hello"));
    }

    private static byte[] takeBody(String length, String rest) {
        return RequestParts.takeBody(Map.of("content-length", length), rest.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
