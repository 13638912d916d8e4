"""Puts the parts of linkbox together."""

from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.middleware.base import BaseHTTPMiddleware

from linkbox import errors, fallbacks, links, metrics, own, redirects, request_ids, request_log, users
from linkbox.database.routes import router as database_router
from linkbox.database.start import open_database
from linkbox.database.storage import DatabaseStorage
from linkbox.errors import ApiError
from linkbox.request_log import log_line
from linkbox.settings import Settings
from linkbox.storage import CurrentStorage, Storage

system = APIRouter()
debug = APIRouter()


@system.get("/health")
async def health():
    return {"status": "ok"}


@system.get("/ready")
def ready(storage: CurrentStorage):
    if isinstance(storage, DatabaseStorage):
        try:
            with storage.engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError as error:
            raise ApiError(503, "unavailable", "The database does not answer.") from error
    return {"status": "ok"}


@debug.get("/debug/crash")
async def crash():
    raise RuntimeError("open sesame: the client must never see this text")


def create_app(settings: Settings) -> FastAPI:
    """Makes a new application. The data file or the database is opened when the server starts."""

    @asynccontextmanager
    async def lifespan(app: FastAPI):
        if settings.storage == "json":
            app.state.storage = Storage.open(settings.data_file)
            yield
        else:
            with open_database(settings.database) as app.state.storage:
                yield
            log_line("info", event="database closed")

    app = FastAPI(title="linkbox", lifespan=lifespan)
    app.state.metrics = metrics.Metrics()
    for router in [system, metrics.router, links.router, redirects.router, users.router, own.router, database_router]:
        app.include_router(router)
    if settings.debug_routes:
        app.include_router(debug)
    errors.add_handlers(app)
    fallbacks.add_handlers(app)
    # The last one added is the outermost: it sees each request first and each response last.
    inner = [errors.catch_unexpected, metrics.count_request]
    for dispatch in [*inner, request_log.log_request, request_ids.add_request_id]:
        app.add_middleware(BaseHTTPMiddleware, dispatch=dispatch)
    return app
