import unittest

from katas.kata_02 import receipt_line


class ReceiptLineTest(unittest.TestCase):
    def test_receipt_line_rounds_to_cents(self):
        self.assertEqual(receipt_line("Apples", 0.35, 2.99), "Apples          1.05")
        self.assertEqual(receipt_line("Apples", 0.75, 2.99), "Apples          2.24")
        self.assertEqual(receipt_line("Apples", 0.1, 3), "Apples          0.30")

    def test_receipt_line_pads_columns(self):
        self.assertEqual(receipt_line("Tea", 1, 42.5), "Tea            42.50")
        self.assertEqual(receipt_line("Strawberries", 2, 4), "Strawberries    8.00")
        self.assertEqual(receipt_line("Gold", 1, 64250.25), "Gold        64250.25")
