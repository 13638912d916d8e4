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

import "slices"

func FewestTransfers(stationsByLine map[string][]string, start, goal string) (int, error) {
	// Takes the way with the fewest stations and counts its changes.
	type ride struct {
		station, line string
		changes       int
	}
	waiting, seen := []ride{{start, "", 0}}, map[string]bool{start: true}
	for next := 0; next < len(waiting); next++ {
		here := waiting[next]
		if here.station == goal {
			return here.changes, nil
		}
		for line, stations := range stationsByLine {
			place := slices.Index(stations, here.station)
			changes := here.changes
			if here.line != "" && here.line != line {
				changes++
			}
			for near := max(0, place-1); place >= 0 && near < min(len(stations), place+2); near++ {
				if !seen[stations[near]] {
					seen[stations[near]] = true
					waiting = append(waiting, ride{stations[near], line, changes})
				}
			}
		}
	}
	return -1, nil
}
