"""Task 8, part two: the commands add, list, summary and quit."""

from study_log.durations import parse_duration
from study_log.formatting import format_minutes
from study_log.summary import summary_text

HELP = "Commands: add 1h30m loops | list | summary | quit"
GOODBYE = "Goodbye. See you at the next session."


def run_command(line, sessions, today):
    """Do what the line says and return the text to show. add appends to sessions."""
    raise NotImplementedError("task 8")
