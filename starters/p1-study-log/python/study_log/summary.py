"""Ready for you: puts the functions of tasks 4 to 7 together."""

from datetime import date, timedelta

from study_log.formatting import format_minutes, summary_line
from study_log.goals import WEEKLY_GOAL_MINUTES, goal_status
from study_log.topics import list_topics, minutes_by_topic
from study_log.totals import longest_streak, total_minutes


def days_until(last_day, count):
    """Return the last days as texts such as "2026-01-31", the oldest first."""
    last = date.fromisoformat(last_day)
    return [(last - timedelta(days=back)).isoformat() for back in reversed(range(count))]


def minutes_per_day(sessions, days):
    """Return one number for each day, 0 for a day without a session."""
    totals = dict.fromkeys(days, 0)
    for session in sessions:
        if session["date"] in totals:
            totals[session["date"]] += session["minutes"]
    return list(totals.values())


def summary_text(sessions, today):
    """Return the last seven days, the longest streak and the minutes by topic."""
    if not sessions:
        return "Nothing logged yet. Try: add 45m loops"
    week = days_until(today, 7)
    week_minutes = minutes_per_day(sessions, week)
    total = total_minutes(week_minutes)
    first_day = min(session["date"] for session in sessions)
    day_count = (date.fromisoformat(today) - date.fromisoformat(first_day)).days + 1
    streak = longest_streak(minutes_per_day(sessions, days_until(today, day_count)))
    by_topic = minutes_by_topic(sessions)

    lines = [summary_line(day, minutes, max(week_minutes)) for day, minutes in zip(week, week_minutes)]
    lines.append(f"Last 7 days: {format_minutes(total)}, goal {goal_status(total, WEEKLY_GOAL_MINUTES)}")
    lines.append(f"Longest streak in days: {streak}")
    lines += [f"{topic}: {format_minutes(by_topic[topic])}" for topic in list_topics(sessions)]
    return "\n".join(lines)
