import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** Ready for you: waits for connections and hands them to serveConnection, one after the other. */
public class Server {
    private static final int WAITING_CLIENTS = 50;
    private static final int MILLISECONDS_FOR_A_CLIENT = 2000;

    private final Notes notes;
    private final Consumer<String> show;
    private final ServerSocket listener;
    // A field, so that a connection nobody closes stays open.
    private Socket connection;

    /** Listens on this computer only. Port 0 lets the system choose a free one. */
    public Server(Notes notes, int port, Consumer<String> show) throws IOException {
        this.notes = notes;
        this.show = show;
        this.listener = new ServerSocket(port, WAITING_CLIENTS, InetAddress.getByName("127.0.0.1"));
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Runs until close is called. */
    public void serve() {
        while (true) {
            try {
                connection = listener.accept();
            } catch (IOException listenerIsClosed) {
                return;
            }
            try {
                connection.setSoTimeout(MILLISECONDS_FOR_A_CLIENT);
                Connections.serveConnection(connection, notes);
            } catch (IOException | RuntimeException error) {
                // One client that goes wrong must not end the server for the others.
                show.accept("The connection ended with " + error);
                closeConnection();
            }
        }
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (IOException error) {
            show.accept("The connection could not be closed: " + error);
        }
    }

    public void close() throws IOException {
        listener.close();
    }
}
