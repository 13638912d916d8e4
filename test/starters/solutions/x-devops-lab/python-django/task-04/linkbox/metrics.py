"""Counts requests and how long they take, and writes it in the text format of Prometheus."""

import threading
from collections import Counter

LIMITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5]


class Metrics:
    """What was seen since the start. Several threads may use it at the same time."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = Counter()
        self.counts = Counter()
        self.seconds = Counter()
        self.buckets = Counter()

    def observe(self, method, route, status, seconds):
        with self.lock:
            self.requests[method, route, status] += 1
            self.counts[method, route] += 1
            self.seconds[method, route] += seconds
            for limit in LIMITS:
                # Each bucket counts all that took at most its limit, so one request is in several.
                if seconds <= limit:
                    self.buckets[method, route, limit] += 1

    def text(self) -> str:
        with self.lock:
            return "\n".join(self.lines()) + "\n"

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
