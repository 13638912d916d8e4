"""Shows every problem with one example. Change the examples as you like."""

from problems.best_bookings import best_bookings
from problems.build_order import build_order
from problems.deepest_reply_chain import deepest_reply_chain
from problems.fewest_transfers import fewest_transfers
from problems.first_repeated_visitor import first_repeated_visitor
from problems.given import Booking, Comment, Node, Shelf
from problems.k_most_active import k_most_active
from problems.levels_of_comments import levels_of_comments
from problems.longest_run_without_repeat import longest_run_without_repeat
from problems.merge_timelines import merge_timelines
from problems.middle_and_cycle import has_cycle, middle
from problems.smallest_capacity import smallest_capacity
from problems.undo_history import undo_history

VISITS = Shelf(["anna", "ben", "cleo", "ben", "anna"])
PAGES = Shelf(["home", "books", "home", "tea", "books"])
PARCELS = Shelf([3, 2, 2, 4, 1])
LIST = Node(1, Node(2, Node(3, Node(4))))
COMMENTS = Comment("hi", [Comment("hello"), Comment("hey", [Comment("bye")])])
LINES = {"Red": ["Park", "Mill"], "Blue": ["Mill", "Quay"]}
NEEDS = {"app": ["web", "log"], "web": ["log"], "log": []}
USERS = ["ben", "anna", "cleo", "anna", "ben", "dan"]
BOOKINGS = [Booking(9, 11, 50), Booking(10, 12, 70), Booking(11, 13, 40)]

EXAMPLES = {
    "first_repeated_visitor": lambda: first_repeated_visitor(VISITS),
    "merge_timelines": lambda: merge_timelines(["09:00 start", "09:20 stop"], ["09:10 login"]),
    "longest_run_without_repeat": lambda: longest_run_without_repeat(PAGES),
    "undo_history": lambda: undo_history(["type a", "type b", "undo", "type c"]),
    "middle of 1, 2, 3, 4": lambda: middle(LIST),
    "has_cycle of 1, 2, 3, 4": lambda: has_cycle(LIST),
    "smallest_capacity in 3 days": lambda: smallest_capacity(PARCELS, 3),
    "levels_of_comments": lambda: levels_of_comments(COMMENTS),
    "deepest_reply_chain": lambda: deepest_reply_chain(COMMENTS),
    "fewest_transfers from Park to Quay": lambda: fewest_transfers(LINES, "Park", "Quay"),
    "build_order": lambda: build_order(NEEDS),
    "k_most_active, the first 3": lambda: k_most_active(USERS, 3),
    "best_bookings": lambda: best_bookings(BOOKINGS),
}


def answer_of(example):
    try:
        return example()
    except NotImplementedError as error:
        return f"{error} is not written yet"
    # One problem that goes wrong must not hide the others.
    except Exception as error:
        return f"stopped with {type(error).__name__}: {error}"


if __name__ == "__main__":
    for name, example in EXAMPLES.items():
        print(f"{name}: {answer_of(example)}")
