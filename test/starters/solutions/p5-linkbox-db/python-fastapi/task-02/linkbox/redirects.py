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
    if wanted is not None and storage.slug_exists(wanted):
        raise ApiError(409, "slug_taken", f"The slug {wanted} belongs to another link.")
    slug = wanted or random_slug()
    while wanted is None and storage.slug_exists(slug):
        slug = random_slug()
    return slug


@router.get("/go/{slug}")
def follow(slug: str, storage: CurrentStorage):
    url = storage.click(slug)
    if url is None:
        raise ApiError(404, "not_found", f"There is no link with the slug {slug}.")
    return RedirectResponse(url, status_code=302)
