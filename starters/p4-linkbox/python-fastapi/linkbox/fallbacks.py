"""Task 2: what a client gets when no route fits its request."""

from fastapi import FastAPI, Request
from fastapi.exception_handlers import http_exception_handler
from starlette.exceptions import HTTPException

# from linkbox.errors import error_response


async def no_route_fits(request: Request, error: HTTPException):
    """Called with error.status_code 404 for an unknown path, 405 for a wrong method.

    error.headers has the header Allow when it is 405: pass it on. At the moment
    FastAPI answers in a shape of its own.
    """
    return await http_exception_handler(request, error)


def add_handlers(app: FastAPI):
    app.add_exception_handler(HTTPException, no_route_fits)
