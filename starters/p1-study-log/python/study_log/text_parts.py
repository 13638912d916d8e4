"""Ready for you: small functions that take a duration text apart."""


def hours_part(text):
    """Return the text before the h: "1" for "1h 30m", "0" for "45m"."""
    before, letter, _ = text.lower().partition("h")
    return before.strip() if letter else "0"


def minutes_part(text):
    """Return the text before the m: "30" for "1h 30m", "0" for "2h"."""
    _, letter, after = text.lower().rpartition("h")
    if letter and not after.strip():
        return "0"
    return after.strip().removesuffix("m").strip()


def whole_number(text):
    """Return the number in the text, or stop with a ValueError when there is none."""
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f'"{text}" is not a whole number.')
    return int(text)
