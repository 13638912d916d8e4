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
	var queue []int
	var busiest Window
	for log.Next() {
		second := log.Entry().Second
		queue = append(queue, second)
		for second-queue[0] >= windowSeconds {
			queue = queue[1:]
		}
		if len(queue) > busiest.Requests {
			busiest = Window{queue[0], len(queue)}
		}
	}
	return busiest, nil
}
