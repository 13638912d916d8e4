"""Ready for you: what can be set from outside, by environment variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """The port 0 lets the system choose a free one."""

    port: int = 8000
    data_file: Path = Path("linkbox-data.json")
    debug_routes: bool = False

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "Settings":
        return cls(
            port=int(env.get("PORT", cls.port)),
            data_file=Path(env.get("LINKBOX_DATA_FILE", cls.data_file)),
            debug_routes=env.get("LINKBOX_DEBUG_ROUTES") == "1",
        )
