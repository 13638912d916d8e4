"""Task 6: short addresses that lead to long ones, and their clicks."""

import secrets

from linkbox.fallbacks import ApiView
from linkbox.storage import Storage


def random_slug() -> str:
    """Ready for you: eight characters from 0-9 and a-f."""
    return secrets.token_hex(4)


def choose_slug(wanted: str, storage: Storage) -> str:
    """The slug for a new link; wanted is empty when none was sent.

    Task 6: a slug that is taken gives 409 and slug_taken.
    """
    return wanted or random_slug()


class Follow(ApiView):
    def get(self, request, slug):
        raise NotImplementedError("task 6")
