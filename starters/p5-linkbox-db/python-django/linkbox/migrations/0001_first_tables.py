"""Task 1: the first tables."""

from django.db import migrations


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    # The five tables of contract-phase-5.md: a migrations.CreateModel for each.
    operations = []
