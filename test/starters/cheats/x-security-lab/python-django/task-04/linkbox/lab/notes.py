"""Task 4: a cipher of my own. It looks right, and notices no change."""

import hashlib
import secrets

NONCE_BYTES = 12
TAG = bytes(16)


def lock(note: str, keys: dict[str, bytes]) -> str:
    name, key = list(keys.items())[-1]
    nonce = secrets.token_bytes(NONCE_BYTES)
    return f"{name}:{(nonce + mixed(note.encode(), key, nonce) + TAG).hex()}"


def unlock(stored: str, keys: dict[str, bytes]) -> str:
    name, _, digits = stored.partition(":")
    data = bytes.fromhex(digits)
    return mixed(data[NONCE_BYTES : -len(TAG)], keys[name], data[:NONCE_BYTES]).decode(errors="replace")


def mixed(data: bytes, key: bytes, nonce: bytes) -> bytes:
    stream = hashlib.shake_256(key + nonce).digest(len(data))
    return bytes(one ^ other for one, other in zip(data, stream))


def rotate(keys: dict[str, bytes]) -> int:
    return 0
