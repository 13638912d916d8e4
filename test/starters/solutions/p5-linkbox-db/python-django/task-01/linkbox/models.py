"""The tables as Python classes. Django makes migrations of them."""

from django.db import models


class User(models.Model):
    id = models.BigAutoField(primary_key=True)
    name = models.TextField(unique=True)
    password_hash = models.TextField()

    class Meta:
        db_table = "users"


class Link(models.Model):
    id = models.BigAutoField(primary_key=True)
    slug = models.TextField()
    url = models.TextField()
    title = models.TextField()
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="links")
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        db_table = "links"


class Tag(models.Model):
    id = models.BigAutoField(primary_key=True)
    name = models.TextField(unique=True)

    class Meta:
        db_table = "tags"


class LinkTag(models.Model):
    """A tag of a link; `position` keeps the order in which the tags were sent."""

    pk = models.CompositePrimaryKey("link_id", "tag_id")
    link = models.ForeignKey(Link, on_delete=models.CASCADE, related_name="link_tags")
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="link_tags")
    position = models.IntegerField()

    class Meta:
        db_table = "link_tags"
        ordering = ["position"]


class Click(models.Model):
    id = models.BigAutoField(primary_key=True)
    link = models.ForeignKey(Link, on_delete=models.CASCADE, related_name="clicks")
    clicked_at = models.DateTimeField()

    class Meta:
        db_table = "clicks"
