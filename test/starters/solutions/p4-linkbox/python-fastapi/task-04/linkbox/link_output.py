"""Task 4: how a link looks to a client."""

from datetime import datetime

from fastapi.responses import JSONResponse
from pydantic import BaseModel


class LinkBody(BaseModel):
    """Exactly the fields that contract.md names; what else a link has stays inside."""

    id: int
    slug: str
    url: str
    title: str
    tags: list[str]
    clicks: int
    createdAt: datetime
    updatedAt: datetime


def link_body(link: dict) -> dict:
    return LinkBody(**link).model_dump(mode="json")


def created_response(link: dict) -> JSONResponse:
    """The answer to POST /links."""
    return JSONResponse(link_body(link), status_code=201, headers={"Location": f"/links/{link['id']}"})
