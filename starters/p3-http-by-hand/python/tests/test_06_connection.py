import socket
import unittest
from threading import Thread

from http_by_hand.notes import Notes
from http_by_hand.server import LOOPBACK, Server
from tests.support import split_response

GET_NOTE = b"GET /notes/1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
LONG_NOTE = b"x" * 200_000


class ConnectionTest(unittest.TestCase):
    def setUp(self):
        self.problems = []
        self.server = Server(Notes(["Buy milk"]), 0, self.problems.append)
        thread = Thread(target=self.server.serve, daemon=True)
        thread.start()
        self.addCleanup(thread.join, 5)
        self.addCleanup(self.server.close)

    def connect(self):
        return socket.create_connection((LOOPBACK, self.server.port), timeout=5)

    def exchange(self, data):
        """Send the bytes and return all that comes until the server closes the connection."""
        answer = b""
        try:
            with self.connect() as client:
                client.sendall(data)
                while piece := client.recv(65536):
                    answer += piece
        except TimeoutError:
            self.fail(f"The server did not close the connection. It sent {answer[:100]!r}.")
        except OSError as error:
            self.fail(f"{error}. {self.problems}")
        self.assertNotEqual(answer, b"", f"The server closed without an answer. {self.problems}")
        return split_response(answer)

    def test_serves_one_real_connection_on_loopback(self):
        length = len(LONG_NOTE)
        head = f"POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n".encode()
        status_line, headers, _ = self.exchange(head + LONG_NOTE)
        self.assertEqual((status_line, headers["location"]), ("HTTP/1.1 201 Created", "/notes/2"))
        self.assertEqual(len(self.server.notes.texts[2]), length, "The whole note arrived.")

    def test_closes_connection_after_response(self):
        self.assertEqual(self.exchange(GET_NOTE)[2].strip(), b"Buy milk")
        with self.connect() as client:
            client.sendall(b"GET /notes/1")
        # A client that left early must not keep the server from the next one.
        self.assertEqual(self.exchange(GET_NOTE)[2].strip(), b"Buy milk")
