"""Ready for you: puts the weak endpoints onto your linkbox, or refuses where others could reach them."""

from collections.abc import Mapping

from fastapi import FastAPI

from linkbox.app import create_app
from linkbox.lab.clock import Clock
from linkbox.lab.login import Logins
from linkbox.lab.routes import router
from linkbox.lab.sessions import Sessions
from linkbox.lab.settings import LabSettings
from linkbox.settings import Settings

SWITCH = "LINKBOX_SECURITY_LAB"
THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")


class LabRefused(Exception):
    """The weak endpoints must not run like this. The text names the setting to change."""


class Lab:
    """What the weak endpoints share; there as long as the application."""

    def __init__(self, settings: LabSettings):
        self.settings = settings
        self.clock = Clock()
        self.logins = Logins(self.clock)
        self.sessions = Sessions(self.clock)


def lab_app(env: Mapping[str, str]) -> FastAPI:
    """Your linkbox. With the switch on it has the weak endpoints too, and keeps everything in the database."""
    if not is_on(env):
        return create_app(Settings.from_environment(env))
    refuse_strangers(env)
    lab = Lab(LabSettings.from_environment(env))
    app = create_app(Settings.from_environment({**env, "LINKBOX_STORAGE": "database"}))
    app.state.lab = lab
    app.include_router(router)
    return app


def is_on(env: Mapping[str, str]) -> bool:
    value = env.get(SWITCH, "")
    if value not in ("", "1"):
        raise LabRefused(f"{SWITCH} is 1, or it is not set.")
    return value == "1"


def refuse_strangers(env: Mapping[str, str]) -> None:
    if env.get("LINKBOX_ENV", "").lower() == "production":
        raise LabRefused(f"{SWITCH} is on and LINKBOX_ENV is production: the weak endpoints never run there.")
    host = env.get("HOST") or "127.0.0.1"
    if host not in THIS_COMPUTER:
        raise LabRefused(f"{SWITCH} is on and HOST is {host}: the weak endpoints listen on 127.0.0.1 only.")
