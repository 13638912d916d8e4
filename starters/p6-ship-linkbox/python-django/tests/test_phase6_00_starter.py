from unittest import TestCase

from tests.program import Program


class StarterTests(TestCase):
    def test_linkbox_runs_as_a_program(self):
        with Program({}) as program:
            self.assertIsNotNone(program.address, program.output)
            self.assertEqual(program.get("/health"), (200, {"status": "ok"}))
