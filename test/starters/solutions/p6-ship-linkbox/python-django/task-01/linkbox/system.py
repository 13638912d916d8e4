"""The routes that show whether linkbox works, and one rare answer."""

from django.conf import settings
from django.db import Error, connection
from django.http import Http404, JsonResponse

from linkbox.errors import ApiError, error_response
from linkbox.fallbacks import ApiView


class Health(ApiView):
    def get(self, request):
        return JsonResponse({"status": "ok"})


class Ready(ApiView):
    """Health says that the program runs, this one that it can serve."""

    def get(self, request):
        if settings.LINKBOX.storage != "json":
            try:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT 1")
            except Error as error:
                raise ApiError(503, "unavailable", "The database does not answer.") from error
        return JsonResponse({"status": "ok"})


class Crash(ApiView):
    def get(self, request):
        if not settings.LINKBOX.debug_routes:
            raise Http404
        raise RuntimeError("open sesame: the client must never see this text")


def refused(request, exception):
    """Called when Django does not even read a request, for example because it is too large."""
    return error_response(request, 400, "invalid_request", "This request is too large, or not allowed.")
