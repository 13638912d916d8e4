"""Task 3: what a client may send about links."""

from pydantic import BaseModel, Field


class NewLink(BaseModel):
    """The body of POST /links. One field is missing; `slug` shows how rules are written."""

    title: str = ""
    tags: list[str] = []
    slug: str | None = Field(default=None, pattern="^[a-z0-9-]{3,40}$")


class ListQuery(BaseModel):
    """What may stand behind the ? of GET /links. Two fields are missing."""

    tag: str | None = None


class LinkChanges(BaseModel):
    """The body of PATCH /links/{link_id}, for task 5: each field may be left out."""

    title: str | None = None
    tags: list[str] | None = None
