"""The five workloads of choices.md, each with the structures that could do it."""

from structures.array import DynamicArray
from structures.hash_table import HashTable
from structures.linked_list import LinkedList
from structures.queue import Queue
from structures.stack import Stack
from structures.tree import SearchTree

SIZE = 1000
SHUFFLED = [number * 367 % SIZE for number in range(SIZE)]
ASKED = [number * 613 % (2 * SIZE) for number in range(5 * SIZE)]


def add_and_take(structure, add, take, times):
    for value in range(SIZE):
        add(structure, value)
    return [take(structure) for _ in range(times)]


def take_head(items):
    value = items.head.value
    items.remove(value)
    return value


def undo(structure, add, take):
    return add_and_take(structure, add, take, 500)


def print_jobs(structure, add, take):
    return add_and_take(structure, add, take, SIZE)


def used_tickets(structure, add, has):
    for ticket in SHUFFLED:
        add(structure, ticket)
    return [has(structure, ticket) for ticket in ASKED]


def readings(structure, add, read):
    for reading in SHUFFLED:
        add(structure, reading)
    return [read(structure, position % SIZE) for position in ASKED]


def timetable(structure, add, show):
    for departure in SHUFFLED:
        add(structure, departure)
    return show(structure)


def values_of(array):
    return [array.get(index) for index in range(array.length)]


def array_has(array, wanted):
    return any(array.get(index) == wanted for index in range(array.length))


def insert_sorted(array, value):
    index = array.length
    while index > 0 and array.get(index - 1) > value:
        index -= 1
    array.insert_at(index, value)


def put_next(table, value):
    table.put(str(table.length), value)


# name: (workload, most steps, right result, {structure: (make it, first and second operation)})
WORKLOADS = {
    "Undo": (undo, 15_000, list(range(999, 499, -1)), {
        "stack": (Stack, Stack.push, Stack.pop),
        "queue": (Queue, Queue.enqueue, Queue.dequeue),
        "array": (DynamicArray, DynamicArray.append, lambda a: a.remove_at(a.length - 1)),
        "linked list": (LinkedList, lambda items, value: items.insert(0, value), take_head),
    }),
    "Print jobs": (print_jobs, 15_000, list(range(SIZE)), {
        "stack": (Stack, Stack.push, Stack.pop),
        "queue": (Queue, Queue.enqueue, Queue.dequeue),
        "array": (DynamicArray, DynamicArray.append, lambda array: array.remove_at(0)),
    }),
    "Used tickets": (used_tickets, 45_000, [ticket < SIZE for ticket in ASKED], {
        "array": (DynamicArray, DynamicArray.append, array_has),
        "search tree": (SearchTree, SearchTree.insert, SearchTree.contains),
        "hash table": (
            HashTable,
            lambda table, ticket: table.put(str(ticket), 1),
            lambda table, ticket: table.get(str(ticket)) is not None,
        ),
    }),
    "Readings": (readings, 15_000, [SHUFFLED[position % SIZE] for position in ASKED], {
        "array": (DynamicArray, DynamicArray.append, DynamicArray.get),
        "hash table": (HashTable, put_next, lambda table, index: table.get(str(index))),
    }),
    "Timetable": (timetable, 80_000, list(range(SIZE)), {
        "array": (DynamicArray, insert_sorted, values_of),
        "search tree": (SearchTree, SearchTree.insert, SearchTree.in_order),
    }),
}
