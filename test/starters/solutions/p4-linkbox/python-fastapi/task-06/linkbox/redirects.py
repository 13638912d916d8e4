"""Task 6: short addresses that lead to long ones, and their clicks."""

import secrets

from fastapi import APIRouter
from fastapi.responses import RedirectResponse

from linkbox.errors import ApiError
from linkbox.storage import CurrentStorage, Storage

router = APIRouter()


def random_slug() -> str:
    """Ready for you: eight characters from 0-9 and a-f."""
    return secrets.token_hex(4)


def choose_slug(wanted: str | None, storage: Storage) -> str:
    """The slug for a new link."""
    taken = {link["slug"] for link in storage.links}
    if wanted in taken:
        raise ApiError(409, "slug_taken", f"The slug {wanted} belongs to another link.")
    slug = wanted or random_slug()
    while slug in taken:
        slug = random_slug()
    return slug


@router.get("/go/{slug}")
async def follow(slug: str, storage: CurrentStorage):
    link = next((link for link in storage.links if link["slug"] == slug), None)
    if link is None:
        raise ApiError(404, "not_found", f"There is no link with the slug {slug}.")
    link["clicks"] += 1
    storage.save()
    return RedirectResponse(link["url"], status_code=302)
