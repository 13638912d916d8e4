import java.util.Map;

public class WritingTest {
    private final Notes notes = new Notes("Buy milk", "Call Ann");

    @Test
    public void postCreatesAndReturns201WithLocation() {
        Response response = Http.send(notes, "POST", "/notes", "Käse");
        Check.equal(201, response.status());
        Check.equal("/notes/3", response.headers().get("Location"));
        Check.equal("Käse", Http.send(notes, "GET", "/notes/3", "").body().strip());
        Check.equal("/notes/4", Http.send(notes, "POST", "/notes", "Käse").headers().get("Location"));
    }

    @Test
    public void putTwiceGivesTheSameResult() {
        Map<Integer, String> expected = Map.of(1, "Buy tea", 2, "Call Ann");
        for (int time = 1; time <= 2; time++) {
            Response response = Http.send(notes, "PUT", "/notes/1", "Buy tea");
            Check.equal(200, response.status());
            Check.equal("Buy tea", response.body().strip());
            Check.equal(expected, notes.texts());
        }
        Check.equal(404, Http.send(notes, "PUT", "/notes/9", "Buy tea").status());
        Check.equal(expected, notes.texts());
    }

    @Test
    public void deleteThenGetReturns404() {
        Check.equal(200, Http.statusOf(notes, "GET", "/notes/1"));
        Response response = Http.send(notes, "DELETE", "/notes/1", "");
        Check.equal(204, response.status());
        Check.equal("", response.body());
        Check.equal(404, Http.statusOf(notes, "GET", "/notes/1"));
        Check.equal(404, Http.statusOf(notes, "DELETE", "/notes/1"));
        Check.equal(200, Http.statusOf(notes, "GET", "/notes/2"));
    }
}
