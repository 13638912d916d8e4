package main

// Task 8, part two: the commands add, list, summary and quit.

const (
	help    = "Commands: add 1h30m loops | list | summary | quit"
	goodbye = "Goodbye. See you at the next session."
)

// runCommand does what the line says and returns the text to show. add appends to log.sessions.
func runCommand(line string, log *studyLog, today string) (string, error) {
	return "", errTODO("task 8")
}
