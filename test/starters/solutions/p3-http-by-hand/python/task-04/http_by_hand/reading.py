"""Task 4, part one: the functions that only read. A handler gets request, number and notes."""

from http_by_hand.messages import text_response


def list_notes(request, number, notes):
    """Ready for you, as an example of a handler: all notes, one on each line."""
    lines = [f"{number}: {text}\n" for number, text in notes.texts.items()]
    return text_response(200, "".join(lines))


def show_note(request, number, notes):
    """Return the text of the note with status 200, or status 404 when there is no such note."""
    if number not in notes.texts:
        return text_response(404, "There is no such note.\n")
    return text_response(200, notes.texts[number])
