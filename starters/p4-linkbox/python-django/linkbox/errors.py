"""How errors become responses. Task 9 finishes the three functions that say so."""

import traceback

from django.http import JsonResponse
from django.views.defaults import server_error


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
    """Every error goes through here. Task 9: add requestId, as contract.md has it."""
    return JsonResponse({"error": {"code": code, "message": message}}, status=status, headers=headers)


class ErrorResponses:
    """Middleware that makes the errors of views into responses."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        """Called when a view raises. None leaves the error to Django. Task 9: answer MalformedJson."""
        if isinstance(error, ApiError):
            return error_response(request, error.status, error.code, error.message, error.headers)
        if isinstance(error, NotImplementedError):
            return error_response(request, 501, "todo", str(error))
        return None


def unexpected(request):
    """Called for an error that nobody expected, while Django handles it: sys.exception() has it.

    Task 9: a line in the log, and an answer in the shared shape. At the moment the details go to
    the terminal, and the client gets a page of Django's own.
    """
    traceback.print_exc()
    return server_error(request)
