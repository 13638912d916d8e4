"""Ready for you: starts the study log. Run it with: python main.py"""

from datetime import date
from pathlib import Path

from study_log import commands, durations, formatting, goals, greeting, second_streak, topics, totals
from study_log.console import run

LOG_FILE = Path(__file__).parent / "data" / "study-log.json"


def try_your_functions():
    """Call one function of each task; the first that is not written yet names its task."""
    print(greeting.greeting())
    durations.parse_duration("45m")
    goals.goal_status(0, 60)
    totals.total_minutes([])
    totals.longest_streak([])
    formatting.summary_line("Today", 0, 0)
    topics.minutes_by_topic([])
    topics.list_topics([])
    commands.run_command("list", [], "2026-01-01")


if __name__ == "__main__":
    try:
        try_your_functions()
        run(input, print, LOG_FILE, date.today().isoformat())
        second_streak.streak_second_way([])
    except NotImplementedError as error:
        print(f"Next: {error}. README.md says what to do.")
