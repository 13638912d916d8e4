"""Task 7: who is asking, and what are they allowed to do?"""

import base64
import binascii
from typing import Annotated

from fastapi import Depends, Request

from linkbox.errors import ApiError
from linkbox.storage import CurrentStorage
from linkbox.users import is_password


def current_user(request: Request, storage: CurrentStorage) -> str:
    """The name of the user who sent the request."""
    name, password = credentials(request.headers.get("Authorization", ""))
    user = storage.find_user(name)
    if user is None or not is_password(password, user["passwordHash"]):
        challenge = {"WWW-Authenticate": 'Basic realm="linkbox", charset="UTF-8"'}
        raise ApiError(401, "unauthorized", "Send the name and password of a user.", challenge)
    return name


def credentials(header: str) -> tuple[str, str]:
    """Name and password of a header such as `Basic ZGVtbzpkZW1v`; empty when it is none."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, password = base64.b64decode(encoded, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, password


# A parameter `user: CurrentUser` gets the name, or the request ends with 401.
CurrentUser = Annotated[str, Depends(current_user)]


def check_owner(link: dict, user: str) -> None:
    if link["owner"] != user:
        raise ApiError(403, "forbidden", "This link belongs to somebody else.")
