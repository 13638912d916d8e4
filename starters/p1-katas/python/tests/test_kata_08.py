import unittest

from katas.kata_08 import discount_pipeline


class DiscountPipelineTest(unittest.TestCase):
    def test_discount_pipeline_order_matters(self):
        self.assertEqual(discount_pipeline(10000, 10, 500, "percent"), 8500)
        self.assertEqual(discount_pipeline(10000, 10, 500, "coupon"), 8550)
        self.assertEqual(discount_pipeline(1099, 10, 100, "percent"), 889)
        self.assertEqual(discount_pipeline(1099, 10, 100, "coupon"), 899)

    def test_discount_pipeline_defaults(self):
        self.assertEqual(discount_pipeline(10000, 10, 500, "percent"), 8500)
        self.assertEqual(discount_pipeline(10000, 10, 500), 8500)
        self.assertEqual(discount_pipeline(10000, 10), 9000)
        self.assertEqual(discount_pipeline(10000), 10000)
