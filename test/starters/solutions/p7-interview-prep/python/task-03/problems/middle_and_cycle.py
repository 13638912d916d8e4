"""Middle and cycle of a linked list (about 25 minutes)

middle returns the value of the node in the middle of a linked list that ends; of an
even number of nodes, the first of the two in the middle. has_cycle says whether a
list leads back to one of its nodes, so that it never ends.

Example: 1, 2, 3, 4 has the middle 2. When 4 leads back to 2, there is a cycle.
A node has node.value and node.next; behind the last one comes None. Aim for two
variables and no list or set of nodes. middle gets at least one node, has_cycle may
get None.
"""


def middle(first):
    slow, fast = first, first.next
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    return slow.value


def has_cycle(first):
    slow = fast = first
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
