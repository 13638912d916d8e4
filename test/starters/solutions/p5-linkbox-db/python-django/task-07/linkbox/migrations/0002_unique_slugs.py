"""Task 7: unique slugs, and a new column on rows that are there already."""

from django.db import migrations, models
from django.db.models import Exists, OuterRef, Value
from django.db.models.functions import Cast, Concat


def mend_slugs(apps, schema_editor):
    """Of links with the same slug the oldest keeps it."""
    link = apps.get_model("linkbox", "Link")
    older = link.objects.filter(slug=OuterRef("slug"), id__lt=OuterRef("id"))
    text = models.TextField()
    number = Concat(Value("-"), Cast("id", text), output_field=text)
    link.objects.filter(Exists(older)).update(slug=Concat("slug", number, output_field=text))


class Migration(migrations.Migration):
    dependencies = [("linkbox", "0001_first_tables")]

    operations = [
        migrations.RunPython(mend_slugs, migrations.RunPython.noop),
        # Existing rows need a value at once, so the default is the database's.
        migrations.AddField("link", "note", models.TextField(blank=True, db_default="")),
        # A unique column has an index; clicks.link_id got its own in 0001, as every ForeignKey does.
        migrations.AlterField("link", "slug", models.TextField(unique=True)),
    ]
