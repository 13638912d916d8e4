import re
import unittest
from pathlib import Path

from structures.probe import probe
from tests.workloads import WORKLOADS

CHOICES = Path(__file__).parent.parent / "choices.md"


class ChoicesTest(unittest.TestCase):
    def test_structure_choices_stay_within_budget(self):
        text = CHOICES.read_text(encoding="utf-8")
        choices = re.findall(r"^- Structure:(.*)$", text, re.MULTILINE)
        message = "choices.md needs a line '- Structure: ...' for each workload"
        self.assertGreaterEqual(len(choices), len(WORKLOADS), message)
        for choice, (name, workload) in zip(choices, WORKLOADS.items()):
            run, budget, expected, candidates = workload
            choice = choice.strip().lower()
            self.assertIn(choice, candidates, f"{name}: '{choice}' has no quick way to do this.")
            make, first, second = candidates[choice]
            probe.start(budget, f"{name}: '{choice}' needs too many.")
            result = run(make(), first, second)
            self.assertTrue(result == expected, f"{name}: '{choice}' gives a wrong result.")
            self.assertGreaterEqual(probe.steps, 1000, f"{name}: the steps are not counted.")
