"""Plays the keyboard and the screen, so that a test can use the whole program."""

from study_log.console import run

TODAY = "2026-03-02"


def run_program(lines, path):
    """Type the lines one after the other (used lines leave the list); return what was shown."""
    shown = []

    def ask(prompt):
        if not lines:
            raise EOFError
        return lines.pop(0)

    run(ask, shown.append, path, TODAY)
    return shown
