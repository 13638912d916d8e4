import java.util.List;

public class RequestLineTest {
    private static final List<String> MALFORMED = List.of(
            "",
            "GET",
            "GET /notes",
            "GET /notes HTTP/1.1 now",
            "GET  /notes HTTP/1.1",
            " /notes HTTP/1.1",
            "GET notes HTTP/1.1",
            "GET /notes HTTP/3",
            "GET /notes FTP/1.1");

    @Test
    public void parsesRequestLine() {
        Check.equal(new RequestLine("GET", "/notes/1", "HTTP/1.1"),
                RequestLines.parseRequestLine("GET /notes/1 HTTP/1.1"));
        Check.equal(new RequestLine("DELETE", "/?page=2", "HTTP/1.0"),
                RequestLines.parseRequestLine("DELETE /?page=2 HTTP/1.0"));
    }

    @Test
    public void rejectsMalformedRequestLine() {
        Check.equal("/", RequestLines.parseRequestLine("GET / HTTP/1.1").target());
        for (String line : MALFORMED) {
            Check.throwsA(BadRequestException.class, () -> {
                RequestLine parsed = RequestLines.parseRequestLine(line);
                Check.isTrue(false, "Accepted \"" + line + "\" as " + parsed);
            });
        }
    }
}
