"""What can be set from outside, by environment variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from linkbox.database.settings import DatabaseSettings


@dataclass(frozen=True)
class Settings:
    """The port 0 lets the system choose a free one. storage is "json" or "database"."""

    port: int = 8000
    data_file: Path = Path("linkbox-data.json")
    debug_routes: bool = False
    storage: str = "json"
    database: DatabaseSettings = DatabaseSettings()

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "Settings":
        return cls(
            port=int(env.get("PORT", cls.port)),
            data_file=Path(env.get("LINKBOX_DATA_FILE", cls.data_file)),
            debug_routes=env.get("LINKBOX_DEBUG_ROUTES") == "1",
            storage=env.get("LINKBOX_STORAGE", cls.storage),
            database=DatabaseSettings.from_environment(env),
        )
