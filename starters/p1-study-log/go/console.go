package main

import (
	"errors"
	"fmt"
	"strings"
)

// Ready for you: asks for a line, runs the command, shows the answer, saves the log.

// runConsole runs until quit. The tests pass their own ask and show instead of keyboard and screen.
// ask returns false when there is no further line.
func runConsole(ask func(prompt string) (string, bool), show func(text string), path, today string) error {
	sessions, err := loadSessions(path)
	var todo errTODO
	if errors.As(err, &todo) {
		return err
	}
	if err != nil {
		show(fmt.Sprintf("%s cannot be read as JSON (%v). Mend it or move it away; nothing was changed.", path, err))
		return nil
	}
	log := &studyLog{sessions}
	show(help)
	answer := ""
	for answer != goodbye {
		line, ok := ask("> ")
		if !ok {
			show(goodbye)
			return nil
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		if answer, err = runCommand(line, log, today); err != nil {
			return err
		}
		show(answer)
		if err = saveSessions(path, log.sessions); err != nil {
			return err
		}
	}
	return nil
}
