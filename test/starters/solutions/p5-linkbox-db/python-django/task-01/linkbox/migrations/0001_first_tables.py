"""Task 1: the first tables."""

from django.db import migrations, models
from django.db.models.deletion import CASCADE, PROTECT


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.TextField(unique=True)),
                ("password_hash", models.TextField()),
            ],
            options={"db_table": "users"},
        ),
        migrations.CreateModel(
            name="Tag",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.TextField(unique=True)),
            ],
            options={"db_table": "tags"},
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("slug", models.TextField()),
                ("url", models.TextField()),
                ("title", models.TextField()),
                ("created_at", models.DateTimeField()),
                ("updated_at", models.DateTimeField()),
                ("owner", models.ForeignKey(on_delete=CASCADE, related_name="links", to="linkbox.user")),
            ],
            options={"db_table": "links"},
        ),
        migrations.CreateModel(
            name="LinkTag",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "link_id", "tag_id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("position", models.IntegerField()),
                ("link", models.ForeignKey(on_delete=CASCADE, related_name="link_tags", to="linkbox.link")),
                ("tag", models.ForeignKey(on_delete=PROTECT, related_name="link_tags", to="linkbox.tag")),
            ],
            options={"db_table": "link_tags", "ordering": ["position"]},
        ),
        migrations.CreateModel(
            name="Click",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("clicked_at", models.DateTimeField()),
                ("link", models.ForeignKey(on_delete=CASCADE, related_name="clicks", to="linkbox.link")),
            ],
            options={"db_table": "clicks"},
        ),
    ]
