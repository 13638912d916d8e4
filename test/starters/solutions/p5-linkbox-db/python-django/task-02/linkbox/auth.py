"""Task 7: who is asking, and what are they allowed to do?"""

import base64
import binascii

from django.contrib.auth.hashers import check_password, make_password

from linkbox.errors import ApiError
from linkbox.storage import current_storage

CHALLENGE = {"WWW-Authenticate": 'Basic realm="linkbox", charset="UTF-8"'}


def current_user(request) -> str:
    """The name of the user who sent the request. Raises ApiError with 401 when it is nobody."""
    name, password = credentials(request.headers.get("Authorization", ""))
    user = current_storage().find_user(name)
    # Without a user it takes as long as with one, so that nobody can find out who has an account.
    password_hash = user["passwordHash"] if user else make_password(None)
    if not check_password(password, password_hash):
        raise ApiError(401, "unauthorized", "Send the name and password of a user.", CHALLENGE)
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


def check_owner(link: dict, user: str) -> None:
    if link["owner"] != user:
        raise ApiError(403, "forbidden", "This link belongs to somebody else.")
