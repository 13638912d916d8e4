package main

// Fewest transfers (about 35 minutes)
//
// You get a map from the name of each line to the slice of its stations; trains run in
// both directions. Return how often you have to change to another line on the way from
// start to goal, at best. Return 0 when no change is needed, or when start and goal are
// the same station, and -1 when there is no way.
//
// Example: Red: Park, Mill. Blue: Mill, Quay. From Park to Quay takes 1 change.
// Count changes, not stations: a long ride on one line costs nothing.

func FewestTransfers(stationsByLine map[string][]string, start, goal string) (int, error) {
	if start == goal {
		return 0, nil
	}
	linesByStation := map[string][]string{}
	for line, stations := range stationsByLine {
		for _, station := range stations {
			linesByStation[station] = append(linesByStation[station], line)
		}
	}
	transfers := map[string]int{}
	var waiting []string
	for _, line := range linesByStation[start] {
		transfers[line] = 0
		waiting = append(waiting, line)
	}
	for next := 0; next < len(waiting); next++ {
		line := waiting[next]
		for _, station := range stationsByLine[line] {
			if station == goal {
				return transfers[line], nil
			}
			for _, other := range linesByStation[station] {
				if _, isSeen := transfers[other]; !isSeen {
					transfers[other] = transfers[line] + 1
					waiting = append(waiting, other)
				}
			}
		}
	}
	return -1, nil
}
