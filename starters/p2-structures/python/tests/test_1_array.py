import unittest

from structures.array import DynamicArray
from structures.probe import probe


def array_of(values):
    probe.start()
    array = DynamicArray()
    for value in values:
        array.append(value)
    return array


def values_of(array):
    return [array.get(index) for index in range(array.length)]


class ArrayTest(unittest.TestCase):
    def test_array_grows_by_doubling(self):
        sizes = [array_of(range(length)).cells.size for length in range(1, 10)]
        self.assertEqual(sizes, [1, 2, 4, 4, 8, 8, 8, 8, 16])
        self.assertEqual(values_of(array_of(range(9))), list(range(9)))

    def test_array_insert_shifts_right(self):
        array = array_of([10, 20, 30])
        array.insert_at(0, 5)
        array.insert_at(2, 15)
        array.insert_at(5, 35)
        self.assertEqual(values_of(array), [5, 10, 15, 20, 30, 35])
        self.assertEqual([array.remove_at(0), array.remove_at(1), array.remove_at(3)], [5, 15, 35])
        self.assertEqual(values_of(array), [10, 20, 30])

    def test_array_append_stays_cheap_on_average(self):
        for length in [10, 100, 1000]:
            array = array_of(range(length))
            steps = probe.steps
            self.assertEqual(values_of(array), list(range(length)))
            self.assertGreaterEqual(steps, length, "Keep the values in the Cells: they count.")
            self.assertLessEqual(steps, 6 * length, f"Steps for {length} appends.")
