"""Task 6: one real connection."""

from http_by_hand.respond import respond

PIECE_BYTES = 1024


def serve_connection(connection, notes):
    """Receive until respond gives an answer, send it, and close the connection."""
    raise NotImplementedError("task 6")
