"""Tasks 2, 3 and 5: the routes below /links."""

from typing import Annotated

from fastapi import APIRouter, Query

from linkbox.auth import CurrentUser
from linkbox.link_input import ListQuery, NewLink
from linkbox.link_output import created_response, link_body
from linkbox.redirects import choose_slug
from linkbox.storage import CurrentStorage

router = APIRouter(prefix="/links")


@router.get("")
async def list_links(query: Annotated[ListQuery, Query()], storage: CurrentStorage):
    wanted = [link for link in storage.links if query.tag is None or query.tag in link["tags"]]
    return [link_body(link) for link in wanted[query.offset : query.offset + query.limit]]


@router.post("")
async def create_link(new: NewLink, storage: CurrentStorage, user: CurrentUser):
    slug = choose_slug(new.slug, storage)
    link = storage.add_link(url=str(new.url), title=new.title, tags=new.tags, slug=slug, owner=user)
    return created_response(link)


@router.get("/{link_id}")
async def get_link(link_id: int):
    raise NotImplementedError("task 5")


@router.patch("/{link_id}")
async def change_link(link_id: int):
    raise NotImplementedError("task 5")


@router.delete("/{link_id}")
async def delete_link(link_id: int):
    raise NotImplementedError("task 5")
