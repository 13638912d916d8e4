"""Task 7: minutes by topic."""


def minutes_by_topic(sessions):
    """Return a dictionary: for each topic the sum of its minutes."""
    minutes = {}
    for session in sessions:
        topic = session["topic"]
        minutes[topic] = session["minutes"]
    return minutes


def list_topics(sessions):
    """Return a sorted list in which every topic stands once."""
    return sorted(minutes_by_topic(sessions))
