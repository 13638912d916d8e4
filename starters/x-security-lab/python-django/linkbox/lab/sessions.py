"""Task 3: who is logged in."""

from linkbox.lab.clock import Clock


class Sessions:
    """In memory: a restart ends them all."""

    def __init__(self, clock: Clock):
        self.clock = clock
        self.users: dict[str, str] = {}

    def open(self, user: str) -> str:
        """A new session of the user: the text that proves who is asking."""
        session = str(1000 + len(self.users))
        self.users[session] = user
        return session

    def user_of(self, session: str) -> str | None:
        """Whose session it is; None when it is nobody's."""
        return self.users.get(session)
