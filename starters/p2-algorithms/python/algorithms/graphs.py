from algorithms.probe import CycleError


def fewest_hops(graph, start, goal):
    """Return the smallest number of hops from start to goal, or -1 when there is no way."""
    raise NotImplementedError("task 3")


def reachable(graph, start):
    """Return the start and all names that can be reached from it, each once, in any order."""
    raise NotImplementedError("task 3")


def order_by_dependency(graph):
    """Return all names so that each stands behind its neighbours; a cycle raises a CycleError."""
    raise NotImplementedError("task 3")
