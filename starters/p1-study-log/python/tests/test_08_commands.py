import tempfile
import unittest
from pathlib import Path

from study_log.commands import HELP
from study_log.storage import load_sessions, save_sessions
from tests.support import TODAY, run_program

SESSION = {"date": "2026-03-01", "topic": "trees: Bäume", "minutes": 45}


class CommandsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "log.json"

    def test_add_then_list_shows_session(self):
        shown = run_program(["add 1h30m for loops", "list", "summary", "quit"], self.path)
        for part in (TODAY, "1h 30m", "for loops"):
            self.assertIn(part, shown[2], "The answer to list shows date, duration and topic.")
        self.assertIn("for loops: 1h 30m", shown[3])

    def test_unknown_command_prints_help(self):
        lines = ["dance", "list", "quit", "list"]
        shown = run_program(lines, self.path)
        self.assertEqual(shown[1], HELP)
        self.assertNotEqual(shown[2], HELP, "list is a command, so it needs no help.")
        self.assertEqual(lines, ["list"], "After quit the program asks for nothing more.")

    def test_bad_input_keeps_the_program_running(self):
        run_program(["add soon loops", "add 45m", "add", "add 20m functions", "quit"], self.path)
        self.assertEqual(load_sessions(self.path), [{"date": TODAY, "topic": "functions", "minutes": 20}])

    def test_saves_and_reloads_sessions(self):
        save_sessions(self.path, [SESSION])
        self.assertEqual(load_sessions(self.path), [SESSION])
        run_program(["add 15m loops", "quit"], self.path)
        self.assertEqual(load_sessions(self.path), [SESSION, {"date": TODAY, "topic": "loops", "minutes": 15}])

    def test_missing_file_starts_an_empty_log(self):
        self.assertEqual(load_sessions(self.path), [])
        save_sessions(self.path, [SESSION])
        self.assertEqual(load_sessions(self.path), [SESSION])
