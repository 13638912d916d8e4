"""Where requests are counted, and where the numbers are shown."""

import time

from django.http import HttpResponse

from linkbox.fallbacks import ApiView
from linkbox.metrics import Metrics

# One for the process: middleware and view are made by Django, each on its own.
METRICS = Metrics()


def count_request(get_response):
    """Runs around every request, inside of log_request. The route is known only after it was answered."""

    def middleware(request):
        started_at = time.perf_counter()
        response = get_response(request)
        seconds = time.perf_counter() - started_at
        METRICS.observe(method_of(request), route_of(request), response.status_code, seconds)
        return response

    return middleware


def route_of(request) -> str:
    """The pattern, such as /links/<int:link_id>: a path that somebody typed would be a new series each time."""
    return f"/{request.resolver_match.route}" if request.resolver_match else "unknown"


def method_of(request) -> str:
    """Clients may send any word as method; those that HTTP does not know are one value."""
    return request.method if request.method.lower() in ApiView.http_method_names else "unknown"


class ShowMetrics(ApiView):
    def get(self, request):
        return HttpResponse(METRICS.text(), content_type="text/plain; version=0.0.4; charset=utf-8")
