"""Task 3: build responses."""

from http_by_hand.messages import REASONS


def build_head(response):
    """Return the bytes up to and including the empty line: status line and headers."""
    lines = [f"HTTP/1.1 {response.status} {REASONS[response.status]}"]
    lines += [f"{name}: {value}" for name, value in response.headers.items()]
    if response.status != 204:
        lines.append(f"Content-Length: {len(response.body)}")
    lines.append("Connection: close")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def build_response(response):
    """Return the bytes of the whole response: head and body."""
    return build_head(response) + response.body.encode()
