"""Ready for you: asks for a line, runs the command, shows the answer, saves the log."""

from study_log.commands import GOODBYE, HELP, run_command
from study_log.storage import load_sessions, save_sessions


def run(ask, show, path, today):
    """Run until quit. The tests pass their own ask and show instead of input and print."""
    try:
        sessions = load_sessions(path)
    except ValueError:
        show(f"{path} cannot be read as JSON. Mend it or move it away; nothing was changed.")
        return
    show(HELP)
    answer = ""
    while answer != GOODBYE:
        try:
            line = ask("> ")
        except (EOFError, KeyboardInterrupt):
            show(GOODBYE)
            return
        if line.strip():
            answer = run_command(line, sessions, today)
            show(answer)
            save_sessions(path, sessions)
