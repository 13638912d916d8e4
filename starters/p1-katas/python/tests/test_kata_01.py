import unittest

from katas.kata_01 import change_machine


class ChangeMachineTest(unittest.TestCase):
    def test_change_machine_exact_amounts(self):
        self.assertEqual(change_machine(87), "50: 1, 20: 1, 5: 3, 1: 2")
        self.assertEqual(change_machine(249), "50: 4, 20: 2, 5: 1, 1: 4")
        self.assertEqual(change_machine(0), "50: 0, 20: 0, 5: 0, 1: 0")

    def test_change_machine_rejects_negative(self):
        self.assertEqual(change_machine(1), "50: 0, 20: 0, 5: 0, 1: 1")
        with self.assertRaises(ValueError):
            change_machine(-1)
