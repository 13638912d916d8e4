"""Task 8: middleware that gives each request an id."""

import re
import uuid


def add_request_id(get_response):
    """Django calls this once, when it starts, and the function inside for every request."""

    def middleware(request):
        sent = request.headers.get("X-Request-Id", "")
        # Anything else could be used to write false lines into the log.
        is_safe = re.fullmatch("[A-Za-z0-9._-]{8,64}", sent) is not None
        request.request_id = sent if is_safe else str(uuid.uuid4())
        response = get_response(request)
        response.headers["X-Request-Id"] = request.request_id
        return response

    return middleware
