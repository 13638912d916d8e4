import java.util.Map;

public class ResponseBytesTest {
    @Test
    public void buildsValidResponseBytes() {
        Response response = Response.text(201, "Buy milk").with("Location", "/notes/3");
        Map<String, String> headers = Map.of("content-type", "text/plain; charset=utf-8",
                "location", "/notes/3", "content-length", "8", "connection", "close");
        Check.equal(new Http.Parts("HTTP/1.1 201 Created", headers, "Buy milk"),
                Http.split(ResponseBytes.buildResponse(response)));
        Check.equal(new Http.Parts("HTTP/1.1 201 Created", headers, ""),
                Http.split(ResponseBytes.buildHead(response)));

        Response empty = new Response(204, Map.of(), "");
        Check.equal(new Http.Parts("HTTP/1.1 204 No Content", Map.of("connection", "close"), ""),
                Http.split(ResponseBytes.buildResponse(empty)));
    }

    @Test
    public void contentLengthCountsBytesNotCharacters() {
        Http.Parts parts = Http.split(ResponseBytes.buildResponse(Response.text(200, "Käse für 3 €")));
        Check.equal("Käse für 3 €", parts.body());
        Check.equal("16", parts.headers().get("content-length"));
    }
}
