import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Task00StarterTest {
    @Test
    public void starterIsWiredUp() {
        for (String text : List.of("1h 30m", "1h30m")) {
            Check.equal("1", TextParts.hoursPart(text));
            Check.equal("30", TextParts.minutesPart(text));
        }
        Check.equal("0", TextParts.minutesPart("2h"));
        Check.equal("0", TextParts.hoursPart("45m"));
        Check.equal(45, TextParts.wholeNumber("45"));
        List<Session> sessions = List.of(new Session("2026-03-01", "\"trees\": \\ Bäume", 45));
        Check.equal(sessions, SessionJson.fromJson(SessionJson.toJson(sessions)));
        Check.equal(List.of(), SessionJson.fromJson("[]"));
        Check.throwsA(IllegalArgumentException.class, () -> SessionJson.fromJson("[{\"date\": 1}]"));
    }

    @Test
    public void sampleDataIsReadable() throws IOException {
        List<Session> sessions = SessionJson.fromJson(Files.readString(Path.of("data", "sample.json")));
        Check.equal("2026-01-05", sessions.get(0).date());
        Check.equal("2026-01-18", sessions.get(sessions.size() - 1).date());
        for (Session session : sessions) {
            Check.isTrue(!session.topic().isEmpty() && session.minutes() > 0, "a session has topic and minutes");
        }
    }
}
