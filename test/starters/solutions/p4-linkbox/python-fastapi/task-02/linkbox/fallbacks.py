"""Task 2: what a client gets when no route fits its request."""

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException

from linkbox.errors import error_response


async def no_route_fits(request: Request, error: HTTPException):
    path = request.url.path
    if error.status_code == 405:
        return error_response(
            request, 405, "method_not_allowed", f"{path} does not know {request.method}.", error.headers
        )
    return error_response(request, error.status_code, "not_found", f"There is nothing at {path}.", error.headers)


def add_handlers(app: FastAPI):
    app.add_exception_handler(HTTPException, no_route_fits)
