import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

public class AppTest {
    private final Notes notes = new Notes("Buy milk", "Käse");

    @Test
    public void getKnownPathReturns200() {
        Response response = Http.send(notes, "GET", "/notes/1", "");
        Check.equal(200, response.status());
        Check.equal("Buy milk", response.body().strip());
        Check.equal("Käse", Http.send(notes, "GET", "/notes/2", "").body().strip());
        Check.equal("1: Buy milk\n2: Käse\n", Http.send(notes, "GET", "/notes", "").body());
    }

    @Test
    public void unknownPathReturns404() {
        Check.equal(200, Http.statusOf(notes, "GET", "/notes/1"));
        for (String target : List.of("/", "/notes/3", "/notes/first", "/note")) {
            Check.equal(404, Http.statusOf(notes, "GET", target));
        }
        Check.equal(404, Http.statusOf(notes, "POST", "/nowhere"));
    }

    @Test
    public void wrongMethodReturns405WithAllow() {
        Check.equal(200, Http.statusOf(notes, "GET", "/notes/1"));
        checkRefused("POST", "/notes/1", Set.of("GET", "HEAD", "PUT", "DELETE"));
        checkRefused("DELETE", "/notes", Set.of("GET", "HEAD", "POST"));
    }

    private void checkRefused(String method, String target, Set<String> allowed) {
        Response response = Http.send(notes, method, target, "");
        Check.equal(405, response.status());
        Check.isTrue(response.headers().containsKey("Allow"), "The header Allow is missing.");
        Check.equal(allowed, Set.of(response.headers().get("Allow").split(", ")));
    }

    @Test
    public void headHasHeadersButNoBody() {
        Http.Parts full = Http.split(App.answer(Http.request("GET", "/notes/2", ""), notes));
        Check.equal("HTTP/1.1 200 OK", full.statusLine());
        Check.equal("Käse", full.body().strip());
        int length = full.body().getBytes(StandardCharsets.UTF_8).length;
        Check.equal(String.valueOf(length), full.headers().get("content-length"));

        byte[] head = App.answer(Http.request("HEAD", "/notes/2", ""), notes);
        Check.equal(new Http.Parts(full.statusLine(), full.headers(), ""), Http.split(head));
        String text = new String(head, StandardCharsets.UTF_8);
        Check.isTrue(text.endsWith("\r\n\r\n"), "The empty line at the end is missing.");
    }
}
