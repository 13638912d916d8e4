"""Task 8, part two: the commands add, list, summary and quit."""

from study_log.durations import parse_duration
from study_log.formatting import format_minutes
from study_log.summary import summary_text

HELP = "Commands: add 1h30m loops | list | summary | quit"
GOODBYE = "Goodbye. See you at the next session."


def run_command(line, sessions, today):
    """Do what the line says and return the text to show. add appends to sessions."""
    words = line.split(maxsplit=2)
    if words[0] == "add" and len(words) == 3:
        return add_session(words[1], words[2], sessions, today)
    if words[0] == "list":
        return list_sessions(sessions)
    if words[0] == "summary":
        return summary_text(sessions, today)
    if words[0] == "quit":
        return GOODBYE
    return HELP


def add_session(duration, topic, sessions, today):
    try:
        minutes = parse_duration(duration)
    except ValueError as error:
        return str(error)
    sessions.append({"date": today, "topic": topic, "minutes": minutes})
    return f"Added {format_minutes(minutes)} of {topic}."


def list_sessions(sessions):
    if not sessions:
        return "No sessions yet."
    lines = []
    for session in sessions:
        lines.append(f"{session['date']}  {format_minutes(session['minutes'])}  {session['topic']}")
    return "\n".join(lines)
