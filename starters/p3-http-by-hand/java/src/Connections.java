import java.io.IOException;
import java.net.Socket;

/** Task 6: one real connection. */
public class Connections {
    static final int PIECE_BYTES = 1024;

    /** Reads until respond gives an answer, writes it, and closes the connection. */
    public static void serveConnection(Socket connection, Notes notes) throws IOException {
        throw new UnsupportedOperationException("task 6");
    }
}
