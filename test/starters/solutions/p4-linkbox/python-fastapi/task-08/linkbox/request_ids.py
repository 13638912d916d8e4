"""Task 8: middleware that gives each request an id."""

import re
import uuid

from fastapi import Request


async def add_request_id(request: Request, call_next):
    """Runs around every request: call_next goes on to the routes and comes back with the response."""
    sent = request.headers.get("X-Request-Id", "")
    # Anything else could be used to write false lines into the log.
    is_safe = re.fullmatch("[A-Za-z0-9._-]{8,64}", sent) is not None
    request.state.request_id = sent if is_safe else str(uuid.uuid4())
    response = await call_next(request)
    response.headers["X-Request-Id"] = request.state.request_id
    return response
