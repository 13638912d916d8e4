"""Task 8: middleware that gives each request an id."""

from fastapi import Request


async def add_request_id(request: Request, call_next):
    """Runs around every request: call_next goes on to the routes and comes back with the response.

    Keep the id in request.state.request_id, where other code finds it, and send it
    as the header X-Request-Id.
    """
    return await call_next(request)
