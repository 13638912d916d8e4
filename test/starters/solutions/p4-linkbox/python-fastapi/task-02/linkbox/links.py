"""Tasks 2, 3 and 5: the routes below /links."""

from fastapi import APIRouter

router = APIRouter(prefix="/links")


@router.get("")
async def list_links():
    return []


@router.post("")
async def create_link():
    raise NotImplementedError("task 3")


@router.get("/{link_id}")
async def get_link(link_id: int):
    raise NotImplementedError("task 5")


@router.patch("/{link_id}")
async def change_link(link_id: int):
    raise NotImplementedError("task 5")


@router.delete("/{link_id}")
async def delete_link(link_id: int):
    raise NotImplementedError("task 5")
