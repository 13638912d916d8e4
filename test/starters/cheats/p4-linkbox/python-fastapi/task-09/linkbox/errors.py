"""How errors become responses."""

import traceback

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from linkbox.request_log import log_line


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
    """Every error goes through here."""
    error = {"code": code, "message": message, "requestId": request.state.request_id}
    return JSONResponse({"error": error}, status, headers)


async def invalid_request(request: Request, error: RequestValidationError):
    """Called when a request does not fit its model."""
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return error_response(request, 400, "malformed_json", "The body is not valid JSON.")
    field = ".".join(str(part) for part in first["loc"])
    return error_response(request, 400, "invalid_request", f"{field}: {first['msg']}")


async def catch_unexpected(request: Request, call_next):
    """Runs around every request. The details are for the log, not for the client."""
    try:
        return await call_next(request)
    except Exception as error:
        log_line("error", requestId=request.state.request_id, error=repr(error), trace=traceback.format_exc())
        return error_response(request, 500, "internal_error", str(error))


async def api_error(request: Request, error: ApiError):
    return error_response(request, error.status, error.code, error.message, error.headers)


async def not_written_yet(request: Request, error: NotImplementedError):
    return error_response(request, 501, "todo", str(error))


def add_handlers(app: FastAPI):
    app.add_exception_handler(ApiError, api_error)
    app.add_exception_handler(RequestValidationError, invalid_request)
    app.add_exception_handler(NotImplementedError, not_written_yet)
