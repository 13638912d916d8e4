import unittest
from pathlib import Path

from analyser.log import read_log
from analyser.report import report
from tests.support import entry

SAMPLE = Path(__file__).parent.parent / "data" / "sample.log"
EXPECTED = """\
Requests: 11
Unique visitors: 5
Busiest five minutes: 5 requests from 10:02:59
95% of the answers took at most 240 ms, 0 took longer
Top paths:
4 /books
2 /books/1
2 /search
1 /about
1 /authors"""


class ReportTest(unittest.TestCase):
    def test_prints_report_for_sample_log(self):
        self.assertEqual(report(read_log(SAMPLE)).splitlines(), EXPECTED.splitlines())
        slow_last = [entry(second=second, path="/books", milliseconds=second) for second in range(1, 41)]
        lines = report(slow_last).splitlines()
        self.assertEqual(lines[0], "Requests: 40")
        self.assertEqual(lines[3], "95% of the answers took at most 38 ms, 2 took longer")
        self.assertEqual(lines[5:], ["40 /books"])
