"""Task 6: short addresses that lead to long ones, and their clicks."""

import secrets

from fastapi import APIRouter

from linkbox.storage import CurrentStorage, Storage

router = APIRouter()


def random_slug() -> str:
    """Ready for you: eight characters from 0-9 and a-f."""
    return secrets.token_hex(4)


def choose_slug(wanted: str | None, storage: Storage) -> str:
    """The slug for a new link. Task 6: a slug that is taken gives 409 and slug_taken."""
    return wanted or random_slug()


@router.get("/go/{slug}")
async def follow(slug: str, storage: CurrentStorage):
    raise NotImplementedError("task 6")
