"""Ready for you: reports on data/access.log. Run it with: python main.py"""

import sys
import time
from pathlib import Path

from analyser.log import read_log
from analyser.make_log import make_log
from analyser.prefix_node import Node
from analyser.report import report
from analyser.request_counts import count_requests
from analyser.response_times import count_within, percentile
from analyser.sorted_times import SortedTimes
from analyser.suggestions import add_path, suggest_paths
from analyser.top_paths import compare_paths, top_paths
from analyser.traffic import busiest_five_minutes, count_visitors

LOG_FILE = Path(__file__).parent / "data" / "access.log"


def suggestions(entries, prefix):
    root = Node()
    for entry in entries:
        add_path(root, entry.path)
    return suggest_paths(root, prefix, 10)


def steps(entries):
    """Return each step of the report with its name, in the order of the tasks."""
    return {
        "count requests": lambda: count_requests(entries),
        "top paths": lambda: top_paths(count_requests(entries), 10, compare_paths),
        "count visitors": lambda: count_visitors(entries),
        "busiest five minutes": lambda: busiest_five_minutes(entries),
        "suggest paths": lambda: suggestions(entries, "/books/1"),
        "slowest five percent": lambda: slowest(entries),
    }


def slowest(entries):
    times = SortedTimes(entry.milliseconds for entry in entries)
    return count_within(times, percentile(times, 95))


def measure(entries):
    for name, step in steps(entries).items():
        started = time.perf_counter()
        step()
        print(f"{(time.perf_counter() - started) * 1000:10.1f} ms  {name}")


def main(words):
    if not LOG_FILE.exists():
        LOG_FILE.write_text("\n".join(make_log()) + "\n", encoding="utf-8")
    entries = read_log(LOG_FILE)
    try:
        for step in steps(entries[:10]).values():
            step()
        if words == ["measure"]:
            measure(entries)
        elif words:
            print("\n".join(suggestions(entries, words[0])))
        else:
            print(report(entries))
    except NotImplementedError as error:
        print(f"Next: {error}. README.md says what to do.")


if __name__ == "__main__":
    main(sys.argv[1:])
