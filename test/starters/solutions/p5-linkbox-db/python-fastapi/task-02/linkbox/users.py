"""Task 7: users and their passwords."""

import hashlib
import hmac
import secrets

from fastapi import APIRouter
from pydantic import BaseModel, Field

from linkbox.errors import ApiError
from linkbox.storage import CurrentStorage

router = APIRouter()


class NewUser(BaseModel):
    name: str = Field(pattern="^[a-z0-9-]{3,40}$")
    password: str = Field(min_length=8, max_length=200)


def hash_password(password: str) -> str:
    """A text from which nobody can compute the password; another one each time."""
    salt = secrets.token_hex(16)
    return f"{salt}${scrypt(password, salt)}"


def is_password(password: str, password_hash: str) -> bool:
    """Whether hash_password made the hash from this password."""
    salt, _, digest = password_hash.partition("$")
    return hmac.compare_digest(scrypt(password, salt), digest)


def scrypt(password: str, salt: str) -> str:
    return hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()


@router.post("/users", status_code=201)
def register(new: NewUser, storage: CurrentStorage):
    if storage.find_user(new.name) is not None:
        raise ApiError(409, "name_taken", f"The name {new.name} is taken.")
    storage.add_user(new.name, hash_password(new.password))
    return {"name": new.name}
