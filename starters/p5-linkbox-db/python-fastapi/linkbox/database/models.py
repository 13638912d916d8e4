"""Tasks 2, 3 and 7: the tables as Python classes. The columns are those of your migrations."""

from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """Each class below becomes a table: class User(Base) with __tablename__ = "users", and so on."""


# Task 2: User and Link. Task 3: Tag, LinkTag and Click, and the relationships between them.
