"""Ready for you: the routes of contract-security.md. What they do is in the files of your tasks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field
from sqlalchemy import Connection, text
from starlette.exceptions import HTTPException

from linkbox.errors import ApiError
from linkbox.lab.errors import unexpected
from linkbox.lab.notes import lock, rotate, unlock
from linkbox.lab.preview import preview_page
from linkbox.lab.private_links import find_link, own_link
from linkbox.lab.quick import QuickLink
from linkbox.lab.report import report_rows
from linkbox.lab.shares import is_valid, sign
from linkbox.redirects import random_slug
from linkbox.storage import CurrentStorage

DAY_SECONDS = 24 * 60 * 60


class LabRoute(APIRoute):
    """Errors that somebody thought of go on to your own handlers; all others to errors.py."""

    def get_route_handler(self):
        handler = super().get_route_handler()

        async def handle(request: Request):
            try:
                return await handler(request)
            except (ApiError, HTTPException, RequestValidationError):
                raise
            except Exception as error:
                return unexpected(request, error)

        return handle


router = APIRouter(prefix="/lab", route_class=LabRoute)


class Credentials(BaseModel):
    name: str = Field(max_length=200)
    password: str = Field(max_length=200)


class Note(BaseModel):
    note: str = Field(max_length=1000)


class Forward(BaseModel):
    forwardSeconds: int = Field(ge=1, le=10_000_000)


def lab_of(request: Request):
    return request.app.state.lab


def database(storage: CurrentStorage) -> Iterator[Connection]:
    with storage.engine.begin() as connection:
        yield connection


CurrentLab = Annotated[object, Depends(lab_of)]
# function: the transaction ends before the answer goes out.
Database = Annotated[Connection, Depends(database, scope="function")]


def session_user(request: Request, lab: CurrentLab) -> str:
    scheme, _, session = request.headers.get("Authorization", "").partition(" ")
    user = lab.sessions.user_of(session) if scheme == "Bearer" else None
    if user is None:
        raise ApiError(401, "unauthorized", "Log in first.", {"WWW-Authenticate": "Bearer"})
    return user


SessionUser = Annotated[str, Depends(session_user)]


@router.get("/report")
def get_report(database: Database, sort: str = "slug"):
    return report_rows(database, sort)


@router.get("/preview/{slug}")
def get_preview(slug: str, database: Database):
    found = database.execute(text("SELECT title, url FROM links WHERE slug = :slug"), {"slug": slug}).first()
    if found is None:
        raise ApiError(404, "not_found", "There is no such link.")
    return preview_page(found.title, found.url)


@router.post("/sessions", status_code=201)
def log_in(credentials: Credentials, lab: CurrentLab, database: Database):
    user = lab.logins.check(database, credentials.name, credentials.password)
    return {"name": user, "session": lab.sessions.open(user)}


@router.get("/links/{link_id}")
def get_own_link(link_id: int, lab: CurrentLab, user: SessionUser, database: Database):
    return link_body(own_link(database, link_id, user), lab)


@router.put("/links/{link_id}/note")
def put_note(link_id: int, new: Note, lab: CurrentLab, user: SessionUser, database: Database):
    own_link(database, link_id, user)
    # No note, nothing to hide.
    stored = lock(new.note, lab.settings.note_keys) if new.note else ""
    database.execute(text("UPDATE links SET note = :note WHERE id = :id"), {"note": stored, "id": link_id})
    return link_body(find_link(database, link_id), lab)


@router.post("/rotations")
def post_rotation(lab: CurrentLab, user: SessionUser, database: Database):
    return {"changed": rotate(database, lab.settings.note_keys)}


@router.post("/links/{link_id}/shares", status_code=201)
def post_share(link_id: int, lab: CurrentLab, user: SessionUser, database: Database):
    own_link(database, link_id, user)
    until = str(int(lab.clock.now()) + DAY_SECONDS)
    signature = sign(link_id, until, lab.settings.share_key)
    path = f"/lab/shared/{link_id}?until={until}&signature={signature}"
    return {"path": path, "until": until, "signature": signature}


@router.get("/shared/{link_id}")
def get_shared(link_id: int, lab: CurrentLab, database: Database, until: str = "", signature: str = ""):
    if not is_valid(link_id, until, signature, lab.settings.share_key, lab.clock.now()):
        raise ApiError(403, "forbidden", "Nobody gave you this address, or its day is over.")
    return link_body(find_link(database, link_id), lab)


@router.post("/quick", status_code=201)
def post_quick(new: QuickLink, storage: CurrentStorage, user: SessionUser):
    link = storage.add_link(url=str(new.url), title=new.title, tags=[], slug=random_slug(), owner=user)
    return {"id": link["id"], "slug": link["slug"], "url": link["url"], "title": link["title"]}


@router.post("/clock")
def post_clock(new: Forward, lab: CurrentLab):
    lab.clock.ahead_seconds += new.forwardSeconds
    return {"now": datetime.fromtimestamp(int(lab.clock.now()), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


@router.get("/crash")
def get_crash():
    raise RuntimeError("open sesame: the client must never see this text")


def link_body(link, lab) -> dict:
    note = unlock(link["note"], lab.settings.note_keys) if link["note"] else ""
    return {"id": link["id"], "slug": link["slug"], "url": link["url"], "title": link["title"], "note": note}
