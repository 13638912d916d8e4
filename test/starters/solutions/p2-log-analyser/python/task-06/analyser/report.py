"""Task 6: the report."""

from analyser.log import clock_text
from analyser.request_counts import count_requests
from analyser.response_times import count_within, percentile
from analyser.sorted_times import SortedTimes
from analyser.top_paths import compare_paths, top_paths
from analyser.traffic import busiest_five_minutes, count_visitors


def report(entries):
    """Return the report on a list of entries as one text. README.md shows its lines."""
    busiest = busiest_five_minutes(entries)
    times = SortedTimes(entry.milliseconds for entry in entries)
    limit = percentile(times, 95)
    slower = times.count() - count_within(times, limit)
    lines = [
        f"Requests: {len(entries)}",
        f"Unique visitors: {count_visitors(entries)}",
        f"Busiest five minutes: {busiest.requests} requests from {clock_text(busiest.first_second)}",
        f"95% of the answers took at most {limit} ms, {slower} took longer",
        "Top paths:",
    ]
    lines += [f"{count} {path}" for path, count in top_paths(count_requests(entries), 5, compare_paths)]
    return "\n".join(lines)
