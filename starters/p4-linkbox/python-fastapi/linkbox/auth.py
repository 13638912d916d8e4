"""Task 7: who is asking, and what are they allowed to do?"""

from typing import Annotated

from fastapi import Depends, Request

from linkbox.storage import CurrentStorage


async def current_user(request: Request, storage: CurrentStorage) -> str:
    """The name of the user who sent the request. Until task 7 everybody is demo."""
    return "demo"


# A parameter `user: CurrentUser` gets the name, or the request ends with 401.
CurrentUser = Annotated[str, Depends(current_user)]


def check_owner(link: dict, user: str) -> None:
    """Task 7: raise ApiError with 403 and forbidden unless link["owner"] is the user."""
