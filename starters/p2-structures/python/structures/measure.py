"""Ready for you: counts the steps of your structures for three sizes."""

from structures.array import DynamicArray
from structures.hash_table import HashTable
from structures.linked_list import LinkedList
from structures.probe import hash_text, probe
from structures.queue import Queue
from structures.tree import SearchTree

SIZES = [15, 63, 255]


def steps_of(action):
    probe.start()
    action()
    return probe.steps


def mixed_order(size):
    """The middle first, then the middle of each half, and so on: no side gets longer."""
    order = []
    gap = (size + 1) // 2
    while gap >= 1:
        order.extend(range(gap, size + 1, 2 * gap))
        gap //= 2
    return order


def fill(add, values):
    for value in values:
        add(value)


def array_read(size):
    array = DynamicArray()
    fill(array.append, range(size))
    return steps_of(lambda: array.get(size - 1))


def array_append(size):
    return steps_of(lambda: fill(DynamicArray().append, range(size))) / size


def array_insert_front(size):
    array = DynamicArray()
    fill(array.append, range(size))
    return steps_of(lambda: array.insert_at(0, size))


def array_insert_all_front(size):
    array = DynamicArray()
    return steps_of(lambda: fill(lambda value: array.insert_at(0, value), range(size)))


def filled_list(size):
    items = LinkedList()
    fill(lambda value: items.insert(0, value), range(size))
    return items


def list_insert_front(size):
    items = filled_list(size)
    return steps_of(lambda: items.insert(0, size))


def list_middle(size):
    return steps_of(filled_list(size).middle)


def queue_dequeue(size):
    queue = Queue()
    fill(queue.enqueue, range(size))
    return steps_of(queue.dequeue)


def table_get(size, hash_key=hash_text):
    table = HashTable(hash_key)
    keys = [f"key {number}" for number in range(size)]
    fill(lambda key: table.put(key, 1), keys)
    return steps_of(lambda: fill(table.get, keys)) / size


def tree_find(values):
    tree = SearchTree()
    fill(tree.insert, values)
    return steps_of(lambda: tree.contains(len(values)))


def tree_insert_all(size):
    return steps_of(lambda: fill(SearchTree().insert, mixed_order(size)))


MEASUREMENTS = {
    "array: read one item": array_read,
    "array: append one item, on average": array_append,
    "array: insert one item at the front": array_insert_front,
    "array: insert n items at the front": array_insert_all_front,
    "linked list: insert one item at the front": list_insert_front,
    "linked list: find the middle": list_middle,
    "queue: take out the oldest item": queue_dequeue,
    "hash table: get one key, on average": table_get,
    "hash table: get one key, all in one bucket": lambda size: table_get(size, lambda key: 0),
    "search tree: find, values came in mixed order": lambda size: tree_find(mixed_order(size)),
    "search tree: find, values came sorted": lambda size: tree_find(range(1, size + 1)),
    "search tree: insert n items in mixed order": tree_insert_all,
}
