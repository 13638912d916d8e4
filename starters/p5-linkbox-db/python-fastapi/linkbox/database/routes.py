"""Ready for you: the routes of contract-phase-5.md. What they do is in the files of your tasks."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel

from linkbox.auth import CurrentUser
from linkbox.database.batches import import_links, move_links
from linkbox.database.report import report
from linkbox.database.search import search_links
from linkbox.database.statistics import clicks_per_day, top_links
from linkbox.database.storage import DatabaseStorage
from linkbox.errors import ApiError
from linkbox.link_input import NewLink
from linkbox.link_output import link_body
from linkbox.storage import CurrentStorage

router = APIRouter()


def database_of(storage: CurrentStorage) -> DatabaseStorage:
    if not isinstance(storage, DatabaseStorage):
        raise ApiError(404, "not_found", "This needs LINKBOX_STORAGE=database.")
    return storage


Database = Annotated[DatabaseStorage, Depends(database_of)]


class Transfer(BaseModel):
    to: str
    links: list[int]


# These are def, not async def: FastAPI runs them in threads, where waiting for a database is fine.
@router.get("/stats/top")
def get_top_links(database: Database, limit: Annotated[int, Query(ge=1, le=100)] = 5):
    with database.sessions() as session:
        return top_links(session, limit)


@router.get("/stats/days")
def get_clicks_per_day(database: Database, days: Annotated[int, Query(ge=1, le=366)] = 7):
    with database.sessions() as session:
        return clicks_per_day(session, days, datetime.now(UTC).date())


@router.post("/imports", status_code=201)
def post_import(links: list[NewLink], database: Database, user: CurrentUser):
    values = [{"url": str(link.url), "title": link.title, "tags": link.tags, "slug": link.slug} for link in links]
    return {"imported": import_links(database, values, user)}


@router.post("/transfers")
def post_transfer(transfer: Transfer, database: Database, user: CurrentUser):
    return {"moved": move_links(database, transfer.links, user, transfer.to)}


@router.delete("/users/me", status_code=204)
def delete_own_user(database: Database, user: CurrentUser):
    database.remove_user(user)


@router.get("/search")
def get_search(database: Database, q: Annotated[str, Query(min_length=1, max_length=100)]):
    return [link_body(link) for link in search_links(database, q)]


@router.get("/report")
def get_report(database: Database, tag: str):
    return PlainTextResponse(report(database.engine, tag))
