"""Task 7: users and their passwords."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from linkbox.storage import CurrentStorage

router = APIRouter()


class NewUser(BaseModel):
    name: str = Field(pattern="^[a-z0-9-]{3,40}$")
    password: str = Field(min_length=8, max_length=200)


def hash_password(password: str) -> str:
    """A text from which nobody can compute the password; another one each time."""
    raise NotImplementedError("task 7")


def is_password(password: str, password_hash: str) -> bool:
    """Whether hash_password made the hash from this password."""
    raise NotImplementedError("task 7")


@router.post("/users")
async def register(storage: CurrentStorage):
    raise NotImplementedError("task 7")
