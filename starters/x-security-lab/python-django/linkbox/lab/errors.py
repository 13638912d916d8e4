"""Task 5: what a client learns when something unexpected happens in the lab."""

import traceback

from django.http import HttpRequest, JsonResponse

from linkbox.errors import error_response


def unexpected(request: HttpRequest, error: Exception) -> JsonResponse:
    """Very helpful, and not only for you."""
    details = "".join(traceback.format_exception(error))
    return error_response(request, 500, "internal_error", details)
