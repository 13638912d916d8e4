package main

const windowSeconds = 300

// Window begins at FirstSecond, the second of the first request in it.
type Window struct {
	FirstSecond int
	Requests    int
}

// countVisitors returns the number of different visitors. Loop over log once.
func countVisitors(log *LogSource) (int, error) {
	return 0, errTODO("task 3")
}

// busiestFiveMinutes returns the window with the most requests, the earliest of several.
// Loop over log once.
func busiestFiveMinutes(log *LogSource) (Window, error) {
	return Window{}, errTODO("task 3")
}
