package main

const windowSeconds = 300

// Window begins at FirstSecond, the second of the first request in it.
type Window struct {
	FirstSecond int
	Requests    int
}

// countVisitors returns the number of different visitors. Loop over log once.
func countVisitors(log *LogSource) (int, error) {
	visitors := map[string]bool{}
	for log.Next() {
		visitors[log.Entry().Visitor] = true
	}
	return len(visitors), nil
}

// busiestFiveMinutes returns the window with the most requests, the earliest of several.
// Loop over log once.
func busiestFiveMinutes(log *LogSource) (Window, error) {
	var current, busiest Window
	for log.Next() {
		second := log.Entry().Second
		if current.Requests == 0 || second/windowSeconds != current.FirstSecond/windowSeconds {
			current = Window{FirstSecond: second}
		}
		current.Requests++
		if current.Requests > busiest.Requests {
			busiest = current
		}
	}
	return busiest, nil
}
