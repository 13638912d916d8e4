"""Task 6: short addresses that lead to long ones, and their clicks."""

import secrets

from django.http import HttpResponseRedirect

from linkbox.errors import ApiError
from linkbox.fallbacks import ApiView
from linkbox.storage import Storage, current_storage


def random_slug() -> str:
    """Ready for you: eight characters from 0-9 and a-f."""
    return secrets.token_hex(4)


def choose_slug(wanted: str, storage: Storage) -> str:
    """The slug for a new link; wanted is empty when none was sent."""
    if wanted and storage.slug_exists(wanted):
        raise ApiError(409, "slug_taken", f"The slug {wanted} belongs to another link.")
    slug = wanted or random_slug()
    while not wanted and storage.slug_exists(slug):
        slug = random_slug()
    return slug


class Follow(ApiView):
    def get(self, request, slug):
        url = current_storage().click(slug)
        if url is None:
            raise ApiError(404, "not_found", f"There is no link with the slug {slug}.")
        return HttpResponseRedirect(url)
