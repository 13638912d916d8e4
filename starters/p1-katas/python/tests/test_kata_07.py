import unittest

from katas.kata_07 import temperature_report


class TemperatureReportTest(unittest.TestCase):
    def test_temperature_report_converts(self):
        self.assertEqual(
            temperature_report(100, 100, 100), "average 212.0\ncoldest 212.0\nwarmest 212.0\n"
        )
        self.assertEqual(
            temperature_report(37, 37, 37), "average 98.6\ncoldest 98.6\nwarmest 98.6\n"
        )

    def test_temperature_report_average_and_extremes(self):
        self.assertEqual(
            temperature_report(10, 20, 15), "average 59.0\ncoldest 50.0\nwarmest 68.0\n"
        )
        self.assertEqual(
            temperature_report(0, -10, -5), "average 23.0\ncoldest 14.0\nwarmest 32.0\n"
        )
