"""Task 2: headers and body."""

from http_by_hand.messages import BadRequest


def parse_headers(lines):
    """Return a dictionary: names in lower case, values without spaces around them."""
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise BadRequest(f"This header has no colon: {line}")
        headers[name.lower()] = value.strip()
    return headers


def take_body(headers, rest):
    """Return as many of the bytes as Content-Length says, or None when they have not all come yet."""
    length_text = headers.get("content-length", "0")
    if not (length_text.isascii() and length_text.isdigit()):
        raise BadRequest(f"This is not a length: {length_text}")
    length = int(length_text)
    return rest[:length] if len(rest) >= length else None
