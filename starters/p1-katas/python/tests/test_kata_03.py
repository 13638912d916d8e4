import unittest

from katas.kata_03 import ticket_price


class TicketPriceTest(unittest.TestCase):
    def test_ticket_price_age_bands(self):
        self.assertEqual(ticket_price(5), 500)
        self.assertEqual(ticket_price(30), 900)
        self.assertEqual(ticket_price(80), 600)

    def test_ticket_price_boundaries(self):
        self.assertEqual(ticket_price(11), 500)
        self.assertEqual(ticket_price(12), 900)
        self.assertEqual(ticket_price(64), 900)
        self.assertEqual(ticket_price(65), 600)
