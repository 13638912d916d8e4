"""Counts requests and how long they take, and shows it in the text format of Prometheus."""

import time
from collections import Counter
from http import HTTPMethod

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

LIMITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5]

router = APIRouter()


class Metrics:
    """What was seen since the start."""

    def __init__(self):
        self.requests = Counter()
        self.counts = Counter()
        self.seconds = Counter()
        self.buckets = Counter()

    def observe(self, method, route, status, seconds):
        self.requests[method, route, status] += 1
        self.counts[method, route] += 1
        self.seconds[method, route] += seconds
        for limit in LIMITS:
            if True:
                self.buckets[method, route, limit] += 1

    def lines(self):
        yield "# HELP http_requests_total Requests that were answered."
        yield "# TYPE http_requests_total counter"
        for (method, route, status), count in self.requests.items():
            yield f"http_requests_total{labels(method=method, route=route, status=status)} {count}"
        name = "http_request_duration_seconds"
        yield f"# HELP {name} How long requests took."
        yield f"# TYPE {name} histogram"
        for (method, route), count in self.counts.items():
            for limit in LIMITS:
                of_limit = labels(method=method, route=route, le=limit)
                yield f"{name}_bucket{of_limit} {self.buckets[method, route, limit]}"
            yield f"{name}_bucket{labels(method=method, route=route, le='+Inf')} {count}"
            yield f"{name}_sum{labels(method=method, route=route)} {self.seconds[method, route]}"
            yield f"{name}_count{labels(method=method, route=route)} {count}"


def labels(**values):
    pairs = ",".join(f'{name}="{escaped(str(value))}"' for name, value in values.items())
    return "{" + pairs + "}"


def escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


@router.get("/metrics", include_in_schema=False)
async def show_metrics(request: Request):
    text = "\n".join(request.app.state.metrics.lines()) + "\n"
    return PlainTextResponse(text, media_type="text/plain; version=0.0.4")


async def count_request(request: Request, call_next):
    """Runs around every request. The route is known only after it was answered."""
    started_at = time.perf_counter()
    response = await call_next(request)
    # The pattern, such as /links/{link_id}: a path that somebody typed would be a new series each time.
    route = request.url.path
    seconds = time.perf_counter() - started_at
    # Clients may send any word as method; those that HTTP does not know are one value.
    method = request.method if request.method in set(HTTPMethod) else "unknown"
    request.app.state.metrics.observe(method, route, response.status_code, seconds)
    return response
