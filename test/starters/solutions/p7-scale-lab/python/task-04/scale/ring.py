from bisect import bisect_left, insort

from scale.hashing import hash_of


class Ring:
    """Says which node keeps a key, so that few keys move when a node joins."""

    def __init__(self, points_per_node):
        self.points_per_node = points_per_node
        self.points = []

    def add(self, node):
        for number in range(self.points_per_node):
            insort(self.points, (hash_of(f"{node}#{number}"), node))

    def node_for(self, key):
        """Returns the node of the first point at or behind the hash of the key."""
        index = bisect_left(self.points, (hash_of(key), ""))
        return self.points[index % len(self.points)][1]
