import unittest

from katas.kata_04 import password_rules

TOO_SHORT = "use at least 12 characters\n"
SPACE = "do not start or end with a space\n"
NAME = "do not use your name\n"
WORD = "do not use the word password\n"


class PasswordRulesTest(unittest.TestCase):
    def test_password_rules_list_every_broken_rule(self):
        self.assertEqual(password_rules("Mia", "river canoe"), TOO_SHORT)
        self.assertEqual(password_rules("Mia", "green river canoe "), SPACE)
        self.assertEqual(password_rules("Mia", " green river canoe"), SPACE)
        self.assertEqual(password_rules("Mia", "green river MIA"), NAME)
        self.assertEqual(password_rules("Mia", "green Password canoe"), WORD)
        self.assertEqual(password_rules("Jo", "joPassword "), TOO_SHORT + SPACE + NAME + WORD)

    def test_password_rules_accept_a_good_password(self):
        self.assertEqual(password_rules("Mia", "mia"), TOO_SHORT + NAME)
        self.assertEqual(password_rules("Mia", "river canoe!"), "")
        self.assertEqual(password_rules("Mia", "green river canoe"), "")
