from katas.guards import require_not_negative


def change_machine(cents):
    """Say how many coins of 50, 20, 5 and 1 make up the amount."""
    raise NotImplementedError("task 1")
