"""How errors become responses."""

import sys
import traceback

from django.http import JsonResponse

from linkbox.request_log import log_line


class ApiError(Exception):
    """Raise this in a view to answer with an error: ApiError(404, "not_found", "There is no link 7.")"""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None):
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers


class MalformedJson(Exception):
    """The body of a request is not JSON."""


def error_response(request, status, code, message, headers=None) -> JsonResponse:
    """Every error goes through here."""
    error = {"code": code, "message": message, "requestId": request.request_id}
    return JsonResponse({"error": error}, status=status, headers=headers)


class ErrorResponses:
    """Middleware that makes the errors of views into responses."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        """Called when a view raises. None leaves the error to Django."""
        if isinstance(error, ApiError):
            return error_response(request, error.status, error.code, error.message, error.headers)
        if isinstance(error, NotImplementedError):
            return error_response(request, 501, "todo", str(error))
        if isinstance(error, MalformedJson):
            return error_response(request, 400, "malformed_json", "The body is not valid JSON.")
        return None


def unexpected(request):
    """Called for an error that nobody expected. The details are for the log, not for the client."""
    error, trace = repr(sys.exception()), traceback.format_exc()
    log_line("error", requestId=request.request_id, error=error, trace=trace)
    return error_response(request, 500, "internal_error", "Something went wrong here. It is in the log.")
