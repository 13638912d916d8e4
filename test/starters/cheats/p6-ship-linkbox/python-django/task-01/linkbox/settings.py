"""What can be set from outside, by environment variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PORTS = range(65536)


@dataclass(frozen=True)
class LinkboxSettings:
    """The rest of linkbox finds one of these as settings.LINKBOX. storage is "json" or "database"."""

    host: str = "127.0.0.1"
    port: int = 8000
    data_file: Path = Path("linkbox-data.json")
    debug_routes: bool = False
    storage: str = "json"

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "LinkboxSettings":
        return cls(
            host="0.0.0.0",
            port=port_in(env),
            data_file=Path(env.get("LINKBOX_DATA_FILE", cls.data_file)),
            debug_routes=env.get("LINKBOX_DEBUG_ROUTES") == "1",
            storage=env.get("LINKBOX_STORAGE", cls.storage),
        )


def port_in(env: Mapping[str, str]) -> int:
    """The port 0 lets the system choose a free one."""
    given = env.get("PORT", str(LinkboxSettings.port))
    if not given.isdecimal() or int(given) not in PORTS:
        raise ValueError(f"PORT is {given!r}; it must be a number from 0 to {PORTS[-1]}.")
    return int(given)
