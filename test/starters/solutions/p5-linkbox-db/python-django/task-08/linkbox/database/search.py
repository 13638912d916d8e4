"""Task 8: search. What the visitor typed is a value, and never a part of the SQL."""

from django.db.models import Q

from linkbox.database.storage import DatabaseStorage, complete_links, link_values


def search_links(storage: DatabaseStorage, text: str) -> list[dict]:
    """Links whose title or url has the text in it, in small or capital letters; the oldest first."""
    # icontains hands the text over as a value, with an escape before each % and _ in it.
    found = complete_links().filter(Q(title__icontains=text) | Q(url__icontains=text))
    return [link_values(link) for link in found.order_by("id")[:100]]
