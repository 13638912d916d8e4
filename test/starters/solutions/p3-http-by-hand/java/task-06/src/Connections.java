import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Task 6: one real connection. */
public class Connections {
    static final int PIECE_BYTES = 1024;

    /** Reads until respond gives an answer, writes it, and closes the connection. */
    public static void serveConnection(Socket connection, Notes notes) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE_BYTES];
        byte[] answer = null;
        while (answer == null) {
            int count = connection.getInputStream().read(piece);
            if (count == -1) {
                break;
            }
            data.write(piece, 0, count);
            answer = Respond.respond(data.toByteArray(), notes);
        }
        if (answer != null) {
            connection.getOutputStream().write(answer);
        }
        connection.close();
    }
}
