package main

import "strings"

// Task 8, part two: the commands add, list, summary and quit.

const (
	help    = "Commands: add 1h30m loops | list | summary | quit"
	goodbye = "Goodbye. See you at the next session."
)

// runCommand does what the line says and returns the text to show. add appends to log.sessions.
func runCommand(line string, log *studyLog, today string) (string, error) {
	words := strings.SplitN(strings.TrimSpace(line), " ", 3)
	switch {
	case words[0] == "add" && len(words) == 3:
		return addSession(words[1], words[2], log, today)
	case words[0] == "list":
		return listSessions(log.sessions)
	case words[0] == "summary":
		return summaryText(log.sessions, today)
	case words[0] == "quit":
		return goodbye, nil
	}
	return help, nil
}

func addSession(duration, topic string, log *studyLog, today string) (string, error) {
	minutes, err := parseDuration(duration)
	if err != nil {
		return err.Error(), nil
	}
	log.sessions = append(log.sessions, session{today, topic, minutes})
	return "Added " + duration + " of " + topic + ".", nil
}

func listSessions(sessions []session) (string, error) {
	if len(sessions) == 0 {
		return "No sessions yet.", nil
	}
	lines := []string{}
	for _, one := range sessions {
		duration, err := formatMinutes(one.Minutes)
		if err != nil {
			return "", err
		}
		lines = append(lines, one.Date+"  "+duration+"  "+one.Topic)
	}
	return strings.Join(lines, "\n"), nil
}
