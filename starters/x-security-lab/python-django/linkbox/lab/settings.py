"""Task 5: what the lab is told from outside. One thing is not."""

from collections.abc import Mapping
from dataclasses import dataclass

SHARE_KEY = "7368617265206b6579206f6620746865206c61622c206b6e6f776e20746f2075"


@dataclass(frozen=True)
class LabSettings:
    """`note_keys` are in the order in which they were made: the last one is the newest."""

    share_key: bytes
    note_keys: dict[str, bytes]

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "LabSettings":
        return cls(
            share_key=read_key("SHARE_KEY", SHARE_KEY),
            note_keys=read_note_keys(env.get("LINKBOX_NOTE_KEYS", "")),
        )


def read_note_keys(text: str) -> dict[str, bytes]:
    """Ready for you: keys by their names, from k1:00ff…,k2:ab10…"""
    pairs = [part.strip().partition(":") for part in text.split(",") if part.strip()]
    return {name: read_key("LINKBOX_NOTE_KEYS", digits) for name, _, digits in pairs}


def read_key(setting: str, digits: str) -> bytes:
    """Ready for you: 32 bytes as 64 hex digits. The message names the setting and never shows the key."""
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise ValueError(f"{setting}: a key has 64 hex digits. To make one, type: python lab.py key")
    return key
