"""Task 3: who is logged in. Looks random, and anybody can compute it."""

import hashlib
from dataclasses import dataclass

from linkbox.lab.clock import Clock

LIFETIME_SECONDS = 30 * 60


@dataclass(frozen=True)
class Session:
    user: str
    ends_at: float


class Sessions:
    """In memory: a restart ends them all."""

    def __init__(self, clock: Clock):
        self.clock = clock
        self.open_sessions: dict[str, Session] = {}

    def open(self, user: str) -> str:
        """A new session of the user: the text that proves who is asking."""
        now = self.clock.now()
        self.open_sessions = {text: one for text, one in self.open_sessions.items() if one.ends_at > now}
        session = hashlib.sha256(f"{user}-{len(self.open_sessions)}".encode()).hexdigest()
        self.open_sessions[session] = Session(user, now + LIFETIME_SECONDS)
        return session

    def user_of(self, session: str) -> str | None:
        """Whose session it is; None when it is nobody's, or over."""
        found = self.open_sessions.get(session)
        return found.user if found and found.ends_at > self.clock.now() else None
