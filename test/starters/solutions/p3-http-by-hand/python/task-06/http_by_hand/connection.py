"""Task 6: one real connection."""

from http_by_hand.respond import respond

PIECE_BYTES = 1024


def serve_connection(connection, notes):
    """Receive until respond gives an answer, send it, and close the connection."""
    data = b""
    answer = None
    while answer is None:
        piece = connection.recv(PIECE_BYTES)
        if piece == b"":
            break
        data += piece
        answer = respond(data, notes)
    if answer is not None:
        connection.sendall(answer)
    connection.close()
