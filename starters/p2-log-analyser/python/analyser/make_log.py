"""Ready for you: makes the same log of 20,000 lines each time."""

from analyser.log import clock_text

LINE_COUNT = 20_000
PATHS = (
    ["/", "/books", "/search", "/authors", "/about", "/login"]
    + [f"/books/{number}" for number in range(1, 151)]
    + [f"/authors/{number}" for number in range(1, 41)]
)


class Draws:
    """Numbers that look random, but always come in the same order."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = self.state * 16807 % 2147483647
        return self.state % limit

    def mostly_small_below(self, limit):
        return min(self.below(limit), self.below(limit))


def make_log():
    """Return the lines of one day, with a rush at noon."""
    draws = Draws(2026)
    second = 0
    lines = []
    for number in range(LINE_COUNT):
        is_rush = 11_000 <= number < 12_000
        second += draws.below(2 if is_rush else 9)
        visitor = f"203.0.113.{1 + draws.mostly_small_below(250)}"
        path = PATHS[draws.mostly_small_below(len(PATHS))]
        status = 404 if draws.below(50) == 0 else 200
        milliseconds = 5 + draws.below(60)
        if draws.below(15) == 0:
            milliseconds += 200 + draws.below(900)
        lines.append(f"{clock_text(second)} {visitor} GET {path} {status} {milliseconds}")
    return lines
