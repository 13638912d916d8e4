"""Task 5: what the lab is told from outside."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LabSettings:
    """`note_keys` are in the order in which they were made: the last one is the newest."""

    share_key: bytes
    note_keys: dict[str, bytes]

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "LabSettings":
        # Without them the lab does not start: a default would be a secret in the source again.
        return cls(
            share_key=read_key("LINKBOX_SHARE_KEY", needed(env, "LINKBOX_SHARE_KEY")),
            note_keys=read_note_keys(needed(env, "LINKBOX_NOTE_KEYS")),
        )


def needed(env: Mapping[str, str], name: str) -> str:
    value = env.get(name, "")
    if not value:
        raise ValueError(f"{name} is not set. To make a key, type: python lab.py key")
    return value


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
