"""Ready for you: which function handles which method on which path."""

from typing import NamedTuple

from http_by_hand.reading import list_notes, show_note
from http_by_hand.writing import create_note, delete_note, replace_note

ALL_NOTES = {"GET": list_notes, "POST": create_note}
ONE_NOTE = {"GET": show_note, "PUT": replace_note, "DELETE": delete_note}


class Route(NamedTuple):
    """handlers maps each method of the path to its function. number is the note's, or None."""

    handlers: dict
    number: int | None


def find_route(target):
    """Return the Route of "/notes" or of a path such as "/notes/7", and None for any other path."""
    path = target.partition("?")[0]
    if path == "/notes":
        return Route(ALL_NOTES, None)
    number = path.removeprefix("/notes/")
    if number != path and number.isascii() and number.isdigit():
        return Route(ONE_NOTE, int(number))
    return None
