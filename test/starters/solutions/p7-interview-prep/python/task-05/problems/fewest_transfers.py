"""Fewest transfers (about 35 minutes)

You get a dictionary from the name of each line to the list of its stations; trains
run in both directions. Return how often you have to change to another line on the way
from start to goal, at best. Return 0 when no change is needed, or when start and goal
are the same station, and -1 when there is no way.

Example: Red: Park, Mill. Blue: Mill, Quay. From Park to Quay takes 1 change.
Count changes, not stations: a long ride on one line costs nothing.
"""

from collections import deque


def fewest_transfers(stations_by_line, start, goal):
    if start == goal:
        return 0
    lines_by_station = {}
    for line, stations in stations_by_line.items():
        for station in stations:
            lines_by_station.setdefault(station, []).append(line)
    transfers = {line: 0 for line in lines_by_station.get(start, [])}
    waiting = deque(transfers)
    while waiting:
        line = waiting.popleft()
        for station in stations_by_line[line]:
            if station == goal:
                return transfers[line]
            for other in lines_by_station[station]:
                if other not in transfers:
                    transfers[other] = transfers[line] + 1
                    waiting.append(other)
    return -1
