"""Task 7: users and their passwords."""

import hashlib
import hmac

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
    return hashlib.sha256(password.encode()).hexdigest()


def is_password(password: str, password_hash: str) -> bool:
    """Whether hash_password made the hash from this password."""
    return hmac.compare_digest(hash_password(password), password_hash)


@router.post("/users", status_code=201)
async def register(new: NewUser, storage: CurrentStorage):
    if any(user["name"] == new.name for user in storage.users):
        raise ApiError(409, "name_taken", f"The name {new.name} is taken.")
    storage.users.append({"name": new.name, "passwordHash": hash_password(new.password)})
    storage.save()
    return {"name": new.name}
