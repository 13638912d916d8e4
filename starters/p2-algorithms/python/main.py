"""Shows every algorithm with one example. Change the examples as you like."""

from algorithms.dynamic import best_plan_items, best_plan_value, edit_distance
from algorithms.graphs import fewest_hops, order_by_dependency, reachable
from algorithms.patterns import brackets_match, busiest_window, pair_with_sum
from algorithms.probe import Graph, Probe, Shelf, Topic
from algorithms.searching import binary_search, first_of_equals, smallest_pool
from algorithms.sorting import insertion_sort, merge_sort

LINES = Graph({"Park": ["Mill"], "Mill": ["Park", "Quay"], "Quay": ["Mill"], "Isle": []})
NEEDS = Graph({"trees": ["stacks"], "stacks": ["arrays"], "arrays": []})
TOPICS = [Topic("loops", 3, 4), Topic("trees", 5, 7), Topic("graphs", 6, 10)]


def smaller(a, b):
    return a < b


def same(a, b):
    return a == b


def sorted_in_place(items):
    insertion_sort(items, smaller)
    return items


EXAMPLES = {
    "insertion_sort 3, 1, 2": lambda: sorted_in_place([3, 1, 2]),
    "merge_sort 3, 1, 2": lambda: merge_sort([3, 1, 2], smaller),
    "binary_search for 30 in 10, 20, 30": lambda: binary_search(Shelf([10, 20, 30]), 30),
    "first_of_equals for 2 in 1, 2, 2, 2": lambda: first_of_equals(Shelf([1, 2, 2, 2]), 2),
    "smallest_pool of at most 10, 4 are enough": lambda: smallest_pool(10, lambda size: size >= 4),
    "fewest_hops from Park to Quay": lambda: fewest_hops(LINES, "Park", "Quay"),
    "reachable from Park": lambda: reachable(LINES, "Park"),
    "order_by_dependency": lambda: order_by_dependency(NEEDS),
    "best_plan_value in 9 hours": lambda: best_plan_value(TOPICS, 9),
    "best_plan_items in 9 hours": lambda: best_plan_items(TOPICS, 9),
    "edit_distance of boat and coats": lambda: edit_distance("boat", "coats", Probe(same)),
    "pair_with_sum 9 in 4, 7, 2": lambda: pair_with_sum(Shelf([4, 7, 2]), 9),
    "busiest_window of 60 in 0, 10, 20, 65": lambda: busiest_window(Shelf([0, 10, 20, 65]), 60),
    "brackets_match in ([)]": lambda: brackets_match("([)]"),
}


def answer_of(example):
    try:
        return example()
    except NotImplementedError as error:
        return f"{error} is not written yet"
    # One algorithm that goes wrong must not hide the others.
    except Exception as error:
        return f"stopped with {type(error).__name__}: {error}"


if __name__ == "__main__":
    for name, example in EXAMPLES.items():
        print(f"{name}: {answer_of(example)}")
