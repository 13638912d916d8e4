import unittest

from katas.kata_09 import word_tally


class WordTallyTest(unittest.TestCase):
    def test_word_tally_ignores_case_and_punctuation(self):
        self.assertEqual(word_tally("Tea, tea! Coffee? TEA."), ["tea 3", "coffee 1"])
        self.assertEqual(word_tally("Stop! Stop."), ["stop 2"])

    def test_word_tally_top_three(self):
        self.assertEqual(
            word_tally("one two two three three three four four four four"),
            ["four 4", "three 3", "two 2"],
        )
        self.assertEqual(word_tally("red blue green red blue red"), ["red 3", "blue 2", "green 1"])
        self.assertEqual(word_tally("pear apple plum cherry"), ["pear 1", "apple 1", "plum 1"])
