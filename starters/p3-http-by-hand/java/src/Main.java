import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Ready for you: starts the server. Run it with: java Run.java, or java Run.java 8080 for port 8080. */
public class Main {
    public static void main(String[] args) throws IOException {
        try {
            tryYourMethods();
        } catch (UnsupportedOperationException error) {
            if (error.getMessage() == null || !error.getMessage().startsWith("task ")) {
                throw error;
            }
            System.out.println("Next: " + error.getMessage() + ". README.md says what to do.");
            return;
        }
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        Server server = new Server(new Notes("Buy milk", "Call Ann"), port, System.out::println);
        System.out.println("Open http://127.0.0.1:" + server.port() + "/notes in your browser. Stop with Ctrl+C.");
        server.serve();
    }

    /** Calls the methods of tasks 1 to 5; the first that is not written yet names its task. */
    private static void tryYourMethods() {
        Notes notes = new Notes("Try everything");
        RequestLines.parseRequestLine("GET /notes HTTP/1.1");
        RequestParts.takeBody(RequestParts.parseHeaders(List.of("Host: localhost")), new byte[0]);
        ResponseBytes.buildHead(Response.text(200, "Hello\n"));
        ResponseBytes.buildResponse(Response.text(200, "Hello\n"));
        App.handle(request("GET", "/notes/1"), notes);
        App.answer(request("HEAD", "/notes"), notes);
        App.answer(request("POST", "/notes"), notes);
        App.answer(request("PUT", "/notes/2"), notes);
        App.answer(request("DELETE", "/notes/2"), notes);
    }

    private static Request request(String method, String target) {
        return new Request(method, target, Map.of(), new byte[0]);
    }
}
