import json
import unittest
from pathlib import Path

from structures.measure import MEASUREMENTS, SIZES
from structures.probe import probe

TABLE = Path(__file__).parent.parent / "complexity.json"


def growth(counts):
    """Name the growth by how many times more 255 items cost than 15."""
    times = counts[-1] / max(counts[0], 1)
    for limit, name in [(1.5, "constant"), (4, "logarithmic"), (25, "linear"), (80, "n log n")]:
        if times < limit:
            return name
    return "quadratic"


class ComplexityTest(unittest.TestCase):
    def test_complexity_table_is_correct(self):
        probe.start()
        table = json.loads(TABLE.read_text(encoding="utf-8"))
        for name, measure in MEASUREMENTS.items():
            counts = [measure(size) for size in SIZES]
            self.assertTrue(
                table.get(name) == growth(counts),
                f"{name}: the table says {table.get(name)}, but {SIZES} items took {counts} steps",
            )
