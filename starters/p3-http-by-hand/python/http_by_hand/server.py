"""Ready for you: waits for connections and hands them to serve_connection, one after the other."""

import socket

from http_by_hand.connection import serve_connection

LOOPBACK = "127.0.0.1"
SECONDS_FOR_A_CLIENT = 2


class Server:
    """Listens on this computer only. Port 0 lets the system choose a free one."""

    def __init__(self, notes, port, show):
        self.notes = notes
        self.show = show
        self.is_closed = False
        self.listener = socket.create_server((LOOPBACK, port))
        self.listener.settimeout(0.1)  # So that the loop notices soon when it has to end.
        self.port = self.listener.getsockname()[1]

    def serve(self):
        while not self.is_closed:
            try:
                connection, _ = self.listener.accept()
            except TimeoutError:
                continue
            connection.settimeout(SECONDS_FOR_A_CLIENT)
            try:
                serve_connection(connection, self.notes)
            except Exception as error:
                # One client that goes wrong must not end the server for the others.
                self.show(f"The connection ended with {error!r}")
                connection.close()
        self.listener.close()

    def close(self):
        self.is_closed = True
