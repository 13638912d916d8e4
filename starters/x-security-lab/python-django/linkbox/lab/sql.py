"""Ready for you: SQL on the database, without your models."""

from django.db import connection


def rows(sql: str, values: list | None = None) -> list[dict]:
    """The rows as dictionaries. Each %s in the SQL stands for one of the values, which the database
    gets beside the SQL: rows("SELECT id FROM tags WHERE name = %s", ["tea"])
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        columns = cursor.description
        return [dict(zip([column[0] for column in columns], row)) for row in cursor.fetchall()] if columns else []


def first_row(sql: str, values: list | None = None) -> dict | None:
    """None when there is no row."""
    return next(iter(rows(sql, values)), None)
