"""Task 7: minutes by topic."""


def minutes_by_topic(sessions):
    """Return a dictionary: for each topic the sum of its minutes."""
    raise NotImplementedError("task 7")


def list_topics(sessions):
    """Return a sorted list in which every topic stands once."""
    raise NotImplementedError("task 7")
