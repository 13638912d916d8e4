"""Tasks 2, 3, 5 and 7: keeps users and links in the database.

A link goes out as the same dictionary that the JSON file held: id, slug, url, title, tags, clicks,
createdAt and updatedAt (seconds since 1970), owner (a name).
"""


class DatabaseStorage:
    """The same methods as Storage in storage.py, so that the views need not know which one they have."""

    def list_links(self, tag: str, limit: int, offset: int) -> list[dict]:
        """The oldest first; all tags when tag is empty. Task 5: with the same few queries for two
        links and for two hundred.
        """
        raise NotImplementedError("task 2")

    def find_link(self, link_id: int) -> dict:
        """Raises ApiError with 404 and not_found when there is no such link."""
        raise NotImplementedError("task 2")

    def slug_exists(self, slug: str) -> bool:
        raise NotImplementedError("task 2")

    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        """Task 7: when another request was faster with this slug, the answer is 409 all the same."""
        raise NotImplementedError("task 2")

    def change_link(self, link_id: int, changes: dict) -> dict:
        """`changes` has url, title or tags, as far as they were sent."""
        raise NotImplementedError("task 2")

    def remove_link(self, link: dict) -> None:
        raise NotImplementedError("task 2")

    def click(self, slug: str) -> str | None:
        """Counts one click and returns the link's url; None when there is no such slug."""
        raise NotImplementedError("task 2")

    def find_user(self, name: str) -> dict | None:
        """{"name": …, "passwordHash": …}"""
        raise NotImplementedError("task 2")

    def add_user(self, name: str, password_hash: str) -> None:
        raise NotImplementedError("task 2")

    def remove_user(self, name: str) -> None:
        """Their links go too."""
        raise NotImplementedError("task 3")
