"""Ready for you: puts the weak endpoints onto your linkbox, or refuses where others could reach them."""

from collections.abc import Mapping

from linkbox.lab.settings import LabSettings
from linkbox.settings import LinkboxSettings

SWITCH = "LINKBOX_SECURITY_LAB"
THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")


class LabRefused(Exception):
    """The weak endpoints must not run like this. The text names the setting to change."""


def lab_settings(env: Mapping[str, str], middleware: list[str]) -> dict:
    """What Django's settings become with the switch on, from your MIDDLEWARE; nothing with it off.

    No file of settings has this on purpose: a server could be started with one.
    """
    if not is_on(env):
        return {}
    return {
        "LAB": LabSettings.from_environment(env),
        "LINKBOX": LinkboxSettings.from_environment(with_database(env)),
        "ROOT_URLCONF": "linkbox.lab.urls",
        # The last one is the innermost: it is the first to hear of an error.
        "MIDDLEWARE": [*middleware, "linkbox.lab.middleware.LabMiddleware"],
    }


def with_database(env: Mapping[str, str]) -> dict[str, str]:
    """The lab keeps everything in the database."""
    return {**env, "LINKBOX_STORAGE": "database"}


def is_on(env: Mapping[str, str]) -> bool:
    """Raises LabRefused when the switch is on where it must not be."""
    value = env.get(SWITCH, "")
    if value not in ("", "1"):
        raise LabRefused(f"{SWITCH} is 1, or it is not set.")
    if value == "1":
        refuse_strangers(env)
    return value == "1"


def refuse_strangers(env: Mapping[str, str]) -> None:
    if env.get("LINKBOX_ENV", "").lower() == "production":
        raise LabRefused(f"{SWITCH} is on and LINKBOX_ENV is production: the weak endpoints never run there.")
    host = env.get("HOST") or "127.0.0.1"
    if host not in THIS_COMPUTER:
        raise LabRefused(f"{SWITCH} is on and HOST is {host}: the weak endpoints listen on 127.0.0.1 only.")
