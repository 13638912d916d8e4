"""Shows every kata with one example. Change the examples as you like."""

from katas.kata_01 import change_machine
from katas.kata_02 import receipt_line
from katas.kata_03 import ticket_price
from katas.kata_04 import password_rules
from katas.kata_05 import countdown_board
from katas.kata_06 import times_grid
from katas.kata_07 import temperature_report
from katas.kata_08 import discount_pipeline
from katas.kata_09 import word_tally
from katas.kata_10 import book_seat

EXAMPLES = [
    (change_machine, [87]),
    (receipt_line, ["Apples", 0.35, 2.99]),
    (ticket_price, [30]),
    (password_rules, ["Mia", "mia2026"]),
    (countdown_board, [5, 1]),
    (times_grid, [3]),
    (temperature_report, [10, 20, 15]),
    (discount_pipeline, [10000, 10, 500, "coupon"]),
    (word_tally, ["Tea, tea! Coffee? TEA."]),
    (book_seat, [["Ann", "", ""], "Ben"]),
]


def show_example(number, kata, values):
    values_as_text = ", ".join(repr(value) for value in values)
    print(f"Kata {number}: {kata.__name__}({values_as_text})")
    try:
        print(kata(*values))
    except NotImplementedError:
        print(f"not written yet: {kata.__module__.replace('.', '/')}.py")
    # One kata that goes wrong must not hide the others.
    except Exception as error:
        print(f"stopped with {type(error).__name__}: {error}")
    print()


if __name__ == "__main__":
    for number, (kata, values) in enumerate(EXAMPLES, start=1):
        show_example(number, kata, values)
