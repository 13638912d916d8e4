"""What can be set from outside, by environment variables (dev.py reads PORT)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class LinkboxSettings:
    """The rest of linkbox finds one of these as settings.LINKBOX. storage is "json" or "database"."""

    data_file: Path = Path("linkbox-data.json")
    debug_routes: bool = False
    storage: str = "json"

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "LinkboxSettings":
        return cls(
            data_file=Path(env.get("LINKBOX_DATA_FILE", cls.data_file)),
            debug_routes=env.get("LINKBOX_DEBUG_ROUTES") == "1",
            storage=env.get("LINKBOX_STORAGE", cls.storage),
        )
