"""Task 11: which links are used most."""

from fastapi import APIRouter

from linkbox.link_output import link_body
from linkbox.storage import CurrentStorage

router = APIRouter()


@router.get("/statistics/top")
def top_links(storage: CurrentStorage):
    """The five links with the most clicks, the most used first."""
    newest = storage.list_links(None, 100, 0)
    most_used = sorted(newest, key=lambda link: link["clicks"], reverse=True)
    return [link_body(link) for link in most_used[:5]]
