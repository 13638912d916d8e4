"""Task 3: what a client may send about links."""

from pydantic import BaseModel, Field, HttpUrl


class NewLink(BaseModel):
    """The body of POST /links."""

    url: HttpUrl
    title: str = ""
    tags: list[str] = []
    slug: str | None = Field(default=None, pattern="^[a-z0-9-]{3,40}$")


class ListQuery(BaseModel):
    """What may stand behind the ? of GET /links."""

    tag: str | None = None
    limit: int = Field(default=20, ge=1, le=100)
    offset: int = Field(default=0, ge=0)


class LinkChanges(BaseModel):
    """The body of PATCH /links/{link_id}, for task 5: each field may be left out."""

    title: str | None = None
    tags: list[str] | None = None
