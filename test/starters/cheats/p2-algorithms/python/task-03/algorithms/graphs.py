from collections import deque

from algorithms.probe import CycleError


def fewest_hops(graph, start, goal):
    """Return the smallest number of hops from start to goal, or -1 when there is no way."""
    hops = {start: 0}
    waiting = deque([start])
    while waiting:
        name = waiting.pop()
        if name == goal:
            return hops[name]
        for neighbour in graph.neighbours(name):
            if neighbour not in hops:
                hops[neighbour] = hops[name] + 1
                waiting.append(neighbour)
    return -1


def reachable(graph, start):
    """Return the start and all names that can be reached from it, each once, in any order."""
    seen = {start}
    waiting = [start]
    while waiting:
        for neighbour in graph.neighbours(waiting.pop()):
            if neighbour not in seen:
                seen.add(neighbour)
                waiting.append(neighbour)
    return list(seen)


def order_by_dependency(graph):
    """Return all names so that each stands behind its neighbours; a cycle raises a CycleError."""
    order = []
    open_names = set()
    for name in graph.names:
        add_with_needs(graph, name, order, open_names)
    return order


def add_with_needs(graph, name, order, open_names):
    if name in open_names:
        raise CycleError(f"{name} needs itself")
    if name in order:
        return
    open_names.add(name)
    for needed in graph.neighbours(name):
        add_with_needs(graph, needed, order, open_names)
    open_names.remove(name)
    order.append(name)
