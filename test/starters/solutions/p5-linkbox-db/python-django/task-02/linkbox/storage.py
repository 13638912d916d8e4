"""Task 5: keeps users and links, in memory and in a JSON file."""

import json
import os
import time
from pathlib import Path

from django.apps import apps

from linkbox.errors import ApiError


class StorageError(Exception):
    """The data file cannot be used. The text names the file and says what is wrong."""


class Storage:
    """Two lists of dictionaries that hold nothing but what JSON can hold."""

    def __init__(self, data_file: Path, users: list[dict], links: list[dict]):
        self.data_file = data_file
        self.users = users
        self.links = links

    @classmethod
    def open(cls, data_file: Path) -> "Storage":
        if not data_file.exists():
            return cls(data_file, [], [])
        try:
            data = json.loads(data_file.read_text("utf-8"))
            return cls(data_file, data["users"], data["links"])
        except (ValueError, KeyError, TypeError) as error:
            raise StorageError(f"{data_file} cannot be read, and stays as it is: {error}") from error

    def save(self) -> None:
        text = json.dumps({"users": self.users, "links": self.links}, indent=2)
        # Written beside the data file first: whoever pulls the plug meanwhile loses nothing.
        unfinished = self.data_file.with_suffix(".unfinished")
        unfinished.write_text(text, "utf-8")
        os.replace(unfinished, self.data_file)

    def find_link(self, link_id: int) -> dict:
        for link in self.links:
            if link["id"] == link_id:
                return link
        raise ApiError(404, "not_found", f"There is no link {link_id}.")

    def list_links(self, tag: str, limit: int, offset: int) -> list[dict]:
        wanted = [link for link in self.links if not tag or tag in link["tags"]]
        return wanted[offset : offset + limit]

    def slug_exists(self, slug: str) -> bool:
        return any(link["slug"] == slug for link in self.links)

    def change_link(self, link_id: int, changes: dict) -> dict:
        link = self.find_link(link_id)
        link.update(changes, updatedAt=time.time())
        self.save()
        return link

    def click(self, slug: str) -> str | None:
        """Counts one click and returns the link's url; None when there is no such slug."""
        link = next((link for link in self.links if link["slug"] == slug), None)
        if link is None:
            return None
        link["clicks"] += 1
        self.save()
        return link["url"]

    def find_user(self, name: str) -> dict | None:
        return next((user for user in self.users if user["name"] == name), None)

    def add_user(self, name: str, password_hash: str) -> None:
        self.users.append({"name": name, "passwordHash": password_hash})
        self.save()

    def remove_link(self, link: dict) -> None:
        self.links.remove(link)
        self.save()

    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        """Ready for you. Times are seconds since 1970, as time.time() gives them."""
        now = time.time()
        link = {
            "id": max((link["id"] for link in self.links), default=0) + 1,
            "slug": slug,
            "url": url,
            "title": title,
            "tags": tags,
            "clicks": 0,
            "createdAt": now,
            "updatedAt": now,
            "owner": owner,
        }
        self.links.append(link)
        self.save()
        return link


def current_storage() -> Storage:
    """The storage of the running application."""
    return apps.get_app_config("linkbox").storage
