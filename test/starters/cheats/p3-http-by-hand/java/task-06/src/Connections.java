import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;

/** Task 6: one real connection. */
public class Connections {
    static final int PIECE_BYTES = 65536;

    /** Reads until respond gives an answer, writes it, and closes the connection. */
    public static void serveConnection(Socket connection, Notes notes) throws IOException {
        byte[] piece = new byte[PIECE_BYTES];
        int count = connection.getInputStream().read(piece);
        connection.getOutputStream().write(Respond.respond(Arrays.copyOf(piece, count), notes));
        connection.close();
    }
}
