"""Task 7: who is asking, and what are they allowed to do?"""


def current_user(request) -> str:
    """The name of the user who sent the request. Until task 7 everybody is demo.

    Raises ApiError with 401 and unauthorized when it is nobody.
    """
    return "demo"


def check_owner(link: dict, user: str) -> None:
    """Task 7: raise ApiError with 403 and forbidden unless link["owner"] is the user."""
