"""Task 5: what a client learns when something unexpected happens in the lab."""

import traceback

from django.http import HttpRequest, JsonResponse

from linkbox.errors import error_response
from linkbox.request_log import log_line


def unexpected(request: HttpRequest, error: Exception) -> JsonResponse:
    """The details are for the log; the request id leads from the answer to them."""
    trace = "".join(traceback.format_exception(error))
    log_line("error", requestId=request.request_id, error=repr(error), trace=trace)
    return error_response(request, 500, "internal_error", "Something went wrong here. It is in the log.")
