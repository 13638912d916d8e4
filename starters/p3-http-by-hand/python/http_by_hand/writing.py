"""Task 5: the functions that change something. A handler gets request, number and notes."""

from http_by_hand.messages import Response, text_response


def create_note(request, number, notes):
    """Keep the text of the request as a new note. number is None here."""
    raise NotImplementedError("task 5")


def replace_note(request, number, notes):
    """Let the text of the request take the place of the note."""
    raise NotImplementedError("task 5")


def delete_note(request, number, notes):
    """Remove the note."""
    raise NotImplementedError("task 5")
