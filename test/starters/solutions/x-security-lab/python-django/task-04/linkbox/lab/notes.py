"""Task 4: private notes, as they stand in the column links.note."""

import secrets

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from linkbox.lab.sql import rows

NONCE_BYTES = 12


def lock(note: str, keys: dict[str, bytes]) -> str:
    """What is stored of a note, made with the newest key: the last one."""
    name, key = list(keys.items())[-1]
    # Never the same twice for a key: two equal notes would look equal, and worse.
    nonce = secrets.token_bytes(NONCE_BYTES)
    return f"{name}:{(nonce + AESGCM(key).encrypt(nonce, note.encode(), None)).hex()}"


def unlock(stored: str, keys: dict[str, bytes]) -> str:
    """The note that was stored. An error when somebody changed it, or its key is gone."""
    name, _, digits = stored.partition(":")
    data = bytes.fromhex(digits)
    return AESGCM(keys[name]).decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], None).decode()


def rotate(keys: dict[str, bytes]) -> int:
    """Stores each note that has an older key anew, with the newest. Returns how many those were.

    It runs in a transaction: an error takes all of it back.
    """
    newest = list(keys)[-1]
    notes = rows("SELECT id, note FROM links WHERE note <> ''")
    old = [one for one in notes if one["note"].partition(":")[0] != newest]
    for one in old:
        stored = lock(unlock(one["note"], keys), keys)
        rows("UPDATE links SET note = %s WHERE id = %s", [stored, one["id"]])
    return len(old)
