"""Task 4: addresses that let somebody without an account read one link, for a day."""


def sign(link_id: int, until: str, key: bytes) -> str:
    """A text that only somebody with the key can make for this link and this time."""
    return "none"


def is_valid(link_id: int, until: str, signature: str, key: bytes, now: float) -> bool:
    """Whether sign made the signature, and the time until is still to come."""
    return True
