import java.io.IOException;
import java.util.Map;

public class StarterTest {
    @Test
    public void starterIsWiredUp() throws IOException {
        Check.equal(Map.of(1, "Buy milk"), new Notes("Buy milk").texts());
        Check.equal(7, Route.find("/notes/7").number());
        Check.equal(null, Route.find("/nowhere"));
        Server server = new Server(new Notes(), 0, System.out::println);
        Check.isTrue(server.port() > 0, "The server has no port.");
        server.close();
        server.serve();
    }
}
