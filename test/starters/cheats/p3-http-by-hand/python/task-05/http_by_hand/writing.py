"""Task 5: the functions that change something. A handler gets request, number and notes."""

from http_by_hand.messages import Response, text_response


def create_note(request, number, notes):
    """Keep the text of the request as a new note. number is None here."""
    number = notes.add(request.text())
    return text_response(201, request.text(), {"Location": f"/notes/{number}"})


def replace_note(request, number, notes):
    """Let the text of the request take the place of the note."""
    if number not in notes.texts:
        return text_response(404, "There is no such note.\n")
    del notes.texts[number]
    notes.add(request.text())
    return text_response(200, request.text())


def delete_note(request, number, notes):
    """Remove the note."""
    if number not in notes.texts:
        return text_response(404, "There is no such note.\n")
    del notes.texts[number]
    return Response(204, {}, "")
