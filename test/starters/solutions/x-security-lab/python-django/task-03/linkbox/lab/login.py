"""Tasks 1 and 3: who may log in."""

import math
from dataclasses import dataclass

from django.contrib.auth.hashers import check_password

from linkbox.errors import ApiError
from linkbox.lab.clock import Clock
from linkbox.lab.sql import first_row

FREE_FAILURES = 5
PAUSE_SECONDS = 30


@dataclass
class Failures:
    """How often a name failed in a row, and when it may try again."""

    count: int = 0
    pause_until: float = 0


def find_user(name: str) -> dict | None:
    """Task 1: name and password_hash of the user with this name, or None."""
    # The database gets the name beside the SQL, and never reads it as SQL.
    return first_row("SELECT name, password_hash FROM users WHERE name = %s", [name])


class Logins:
    """There is one for the whole application, so it can remember who failed."""

    def __init__(self, clock: Clock):
        self.clock = clock
        self.failures: dict[str, Failures] = {}

    def check(self, name: str, password: str) -> str:
        """The name of the user whose password this is; a pause after five failures."""
        # Also for names that nobody has: otherwise the pause would tell which ones there are.
        failures = self.failures.setdefault(name, Failures())
        left = failures.pause_until - self.clock.now()
        if left > 0:
            # The password is not even looked at, or guessing would go on during the pause.
            retry_after = {"Retry-After": str(math.ceil(left))}
            raise ApiError(429, "too_many_attempts", "Too many failures. Wait a moment.", retry_after)
        user = find_user(name)
        if user is None or not check_password(password, user["password_hash"]):
            failures.count += 1
            if failures.count >= FREE_FAILURES:
                failures.pause_until = self.clock.now() + PAUSE_SECONDS
            raise ApiError(401, "unauthorized", "Name or password are wrong.", {"WWW-Authenticate": "Bearer"})
        self.failures.pop(name, None)
        return user["name"]
