"""Task 4: goal met or missed."""

# Ten hours a week. Change it to the hours in your GOALS.md, times 60.
WEEKLY_GOAL_MINUTES = 600


def goal_status(minutes, goal_minutes):
    """Return "no goal", "met", "close" or "missed"."""
    if goal_minutes == 0:
        return "no goal"
    if minutes > goal_minutes:
        return "met"
    if minutes * 2 >= goal_minutes:
        return "close"
    return "missed"
