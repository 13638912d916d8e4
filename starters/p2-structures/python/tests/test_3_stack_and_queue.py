import unittest

from structures.probe import probe
from structures.queue import Queue
from structures.stack import Stack


class StackAndQueueTest(unittest.TestCase):
    def setUp(self):
        probe.start()

    def test_stack_is_last_in_first_out(self):
        stack = Stack()
        for value in [1, 2, 3]:
            stack.push(value)
        self.assertEqual([stack.peek(), stack.pop(), stack.length], [3, 3, 2])
        stack.push(4)
        self.assertEqual([stack.pop(), stack.pop(), stack.pop(), stack.length], [4, 2, 1, 0])
        for look in [stack.pop, stack.peek]:
            with self.assertRaises(IndexError):
                look()

    def test_queue_is_first_in_first_out(self):
        queue = Queue()
        for value in range(4):
            queue.enqueue(value)
        self.assertEqual([queue.dequeue() for _ in range(3)], [0, 1, 2])
        for value in range(4, 11):
            queue.enqueue(value)
        self.assertEqual(queue.length, 8)
        self.assertEqual([queue.dequeue() for _ in range(8)], [3, 4, 5, 6, 7, 8, 9, 10])
        with self.assertRaises(IndexError):
            queue.dequeue()

    def test_queue_never_shifts_everything(self):
        queue = Queue()
        for value in range(1000):
            queue.enqueue(value)
        taken = []
        for value in range(1000, 2000):
            taken.append(queue.dequeue())
            queue.enqueue(value)
        self.assertEqual(taken, list(range(1000)))
        self.assertGreaterEqual(probe.steps, 2000, "Keep the values in the Cells: they count.")
        self.assertLessEqual(probe.steps, 12_000, "Steps for 3000 operations.")
