import unittest

from structures.hash_table import HashTable
from structures.probe import hash_text, probe


def table_of(size, hash_key=hash_text):
    probe.start()
    table = HashTable(hash_key)
    for number in range(size):
        table.put(f"key {number}", number)
    return table


class HashTableTest(unittest.TestCase):
    def test_table_puts_gets_and_removes(self):
        table = table_of(5)
        table.put("key 3", 33)
        self.assertEqual([table.get(f"key {n}") for n in [3, 4, 5]], [33, 4, None])
        self.assertEqual([table.remove("key 3"), table.remove("key 3")], [True, False])
        self.assertEqual([table.get("key 3"), table.get("key 4"), table.length], [None, 4, 4])

    def test_table_survives_collisions(self):
        table = table_of(6, lambda key: 0)
        table.put("key 2", 22)
        self.assertEqual([table.get(f"key {n}") for n in range(7)], [0, 1, 22, 3, 4, 5, None])
        self.assertEqual([table.remove(f"key {n}") for n in [0, 5, 3]], [True, True, True])
        self.assertEqual(
            [table.get(f"key {n}") for n in range(6)], [None, 1, 22, None, 4, None]
        )
        self.assertEqual(table.length, 3)

    def test_table_resizes_when_full(self):
        sizes = [table_of(size).buckets.size for size in [8, 9, 16, 17, 1000]]
        self.assertEqual(sizes, [8, 16, 16, 32, 1024])
        table = table_of(1000)
        probe.start()
        self.assertEqual([table.get(f"key {n}") for n in range(1000)], list(range(1000)))
        self.assertGreaterEqual(probe.steps, 1000, "Keep the entries in the Cells: they count.")
        self.assertLessEqual(probe.steps, 5000, "Steps for 1000 keys.")
