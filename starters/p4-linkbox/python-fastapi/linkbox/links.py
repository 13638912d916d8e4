"""Tasks 2, 3 and 5: the routes below /links."""

from fastapi import APIRouter

router = APIRouter()

# Task 2 gives each function its method and path, as @system.get("/health") does in app.py.
# Tasks 3 and 5 give it the parameters that it needs, and write it.


async def list_links():
    raise NotImplementedError("task 2")


async def create_link():
    raise NotImplementedError("task 3")


async def get_link(link_id: int):
    raise NotImplementedError("task 5")


async def change_link(link_id: int):
    raise NotImplementedError("task 5")


async def delete_link(link_id: int):
    raise NotImplementedError("task 5")
