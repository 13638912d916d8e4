import unittest

from katas.kata_05 import countdown_board


class CountdownBoardTest(unittest.TestCase):
    def test_countdown_board_lines(self):
        self.assertEqual(countdown_board(5, 1), "5\n4\n3\n2\n1\nLift-off!\n")
        self.assertEqual(countdown_board(1, 1), "1\nLift-off!\n")
        self.assertEqual(countdown_board(0, 1), "Lift-off!\n")

    def test_countdown_board_custom_step(self):
        self.assertEqual(countdown_board(10, 4), "10\n6\n2\nLift-off!\n")
        self.assertEqual(countdown_board(9, 3), "9\n6\n3\nLift-off!\n")
