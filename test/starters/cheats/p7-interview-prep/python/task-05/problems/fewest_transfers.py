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
    # Takes the way with the fewest stations and counts its changes.
    waiting, seen = deque([(start, "", 0)]), {start}
    while waiting:
        station, ridden, changes = waiting.popleft()
        if station == goal:
            return changes
        for line, stations in stations_by_line.items():
            if station not in stations:
                continue
            place = stations.index(station)
            for following in stations[max(0, place - 1) : place + 2]:
                if following not in seen:
                    seen.add(following)
                    waiting.append((following, line, changes + (ridden not in ("", line))))
    return -1
