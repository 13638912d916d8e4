"""How errors become responses. Task 9 finishes the three functions that say so."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse


class ApiError(Exception):
    """Raise this anywhere to answer with an error: ApiError(404, "not_found", "There is no link 7.")"""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None):
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers


def error_response(
    request: Request, status: int, code: str, message: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    """Every error goes through here. Task 9: add requestId, as contract.md has it."""
    return JSONResponse({"error": {"code": code, "message": message}}, status, headers)


async def invalid_request(request: Request, error: RequestValidationError):
    """Called when a request does not fit its model. Task 9: tell malformed JSON from the rest."""
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"])
    return error_response(request, 400, "invalid_request", f"{field}: {first['msg']}")


async def catch_unexpected(request: Request, call_next):
    """Runs around every request. Task 9: catch what nobody expected, and answer 500."""
    return await call_next(request)


async def api_error(request: Request, error: ApiError):
    return error_response(request, error.status, error.code, error.message, error.headers)


async def not_written_yet(request: Request, error: NotImplementedError):
    return error_response(request, 501, "todo", str(error))


def add_handlers(app: FastAPI):
    app.add_exception_handler(ApiError, api_error)
    app.add_exception_handler(RequestValidationError, invalid_request)
    app.add_exception_handler(NotImplementedError, not_written_yet)
