import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class ConnectionTest {
    private static final String GET_NOTE = "GET /notes/1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String LONG_NOTE = "x".repeat(200_000);
    private static final int LONGEST_WAIT_MILLISECONDS = 5000;

    private final Notes notes = new Notes("Buy milk");
    private final List<String> problems = new CopyOnWriteArrayList<>();

    @Test
    public void servesOneRealConnectionOnLoopback() throws IOException {
        String head = "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + LONG_NOTE.length() + "\r\n\r\n";
        Server server = startServer();
        Http.Parts response = exchange(server, head + LONG_NOTE);
        server.close();
        Check.equal("HTTP/1.1 201 Created", response.statusLine());
        Check.equal("/notes/2", response.headers().get("location"));
        Check.isTrue(notes.texts().get(2).length() == LONG_NOTE.length(), "Only a part of the note arrived.");
    }

    @Test
    public void closesConnectionAfterResponse() throws IOException {
        Server server = startServer();
        Check.equal("Buy milk", exchange(server, GET_NOTE).body().strip());
        try (Socket client = connect(server)) {
            client.getOutputStream().write("GET /notes/1".getBytes(StandardCharsets.UTF_8));
        }
        // A client that left early must not keep the server from the next one.
        Check.equal("Buy milk", exchange(server, GET_NOTE).body().strip());
        server.close();
    }

    private Server startServer() throws IOException {
        Server server = new Server(notes, 0, problems::add);
        Thread thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static Socket connect(Server server) throws IOException {
        Socket client = new Socket(InetAddress.getByName("127.0.0.1"), server.port());
        client.setSoTimeout(LONGEST_WAIT_MILLISECONDS);
        return client;
    }

    /** Sends the text and returns all that comes until the server closes the connection. */
    private Http.Parts exchange(Server server, String text) {
        byte[] answer;
        try (Socket client = connect(server)) {
            client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            answer = client.getInputStream().readAllBytes();
        } catch (IOException error) {
            throw new AssertionError("The server did not answer and close: " + error + " " + problems, error);
        }
        Check.isTrue(answer.length > 0, "The server closed without an answer. " + problems);
        return Http.split(answer);
    }
}
