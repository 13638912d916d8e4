"""Tasks 2, 3 and 5: the routes below /links."""

from typing import Annotated

from fastapi import APIRouter, Query

from linkbox.auth import CurrentUser, check_owner
from linkbox.link_input import LinkChanges, ListQuery, NewLink
from linkbox.link_output import created_response, link_body
from linkbox.redirects import choose_slug
from linkbox.storage import CurrentStorage

router = APIRouter(prefix="/links")


@router.get("")
def list_links(query: Annotated[ListQuery, Query()], storage: CurrentStorage):
    return [link_body(link) for link in storage.list_links(query.tag, query.limit, query.offset)]


@router.post("")
def create_link(new: NewLink, storage: CurrentStorage, user: CurrentUser):
    slug = choose_slug(new.slug, storage)
    link = storage.add_link(url=str(new.url), title=new.title, tags=new.tags, slug=slug, owner=user)
    return created_response(link)


@router.get("/{link_id}")
def get_link(link_id: int, storage: CurrentStorage):
    return link_body(storage.find_link(link_id))


@router.patch("/{link_id}")
def change_link(link_id: int, changes: LinkChanges, storage: CurrentStorage, user: CurrentUser):
    link = storage.find_link(link_id)
    check_owner(link, user)
    return link_body(storage.change_link(link_id, changes.model_dump(mode="json", exclude_none=True)))


@router.delete("/{link_id}", status_code=204)
def delete_link(link_id: int, storage: CurrentStorage, user: CurrentUser):
    link = storage.find_link(link_id)
    check_owner(link, user)
    storage.remove_link(link)
