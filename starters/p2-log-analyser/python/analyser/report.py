"""Task 6: the report."""


def report(entries):
    """Return the report on a list of entries as one text. README.md shows its lines."""
    raise NotImplementedError("task 6")
