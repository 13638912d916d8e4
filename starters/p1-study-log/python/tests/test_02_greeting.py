import unittest

from study_log.greeting import greeting, my_name


class GreetingTest(unittest.TestCase):
    def test_greeting_uses_your_name(self):
        name = my_name()
        self.assertIsInstance(name, str, "Write your name between double quotes.")
        self.assertNotIn(name.strip().lower(), ["", "name", "my name", "your name"], "Use your own name.")
        self.assertIn(name, greeting())
