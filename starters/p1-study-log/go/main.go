// Ready for you: starts the study log. Run it with: go run .
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	err := runProgram()
	var todo errTODO
	if errors.As(err, &todo) {
		fmt.Printf("Next: %s. README.md says what to do.\n", string(todo))
	} else if err != nil {
		fmt.Println("The program stopped:", err)
		os.Exit(1)
	}
}

func runProgram() error {
	if err := tryYourFunctions(); err != nil {
		return err
	}
	logFile := filepath.Join("data", "study-log.json")
	if err := runConsole(keyboard(), show, logFile, time.Now().Format(time.DateOnly)); err != nil {
		return err
	}
	_, err := streakSecondWay(nil)
	return err
}

// tryYourFunctions calls the functions of each task; the first that is not written yet names its task.
func tryYourFunctions() error {
	hello, err := greeting()
	if err != nil {
		return err
	}
	show(hello)
	_, duration := parseDuration("45m")
	_, status := goalStatus(0, 60)
	_, total := totalMinutes(nil)
	_, streak := longestStreak(nil)
	_, line := summaryLine("Today", 0, 0)
	_, minutes := minutesByTopic(nil)
	_, topics := listTopics(nil)
	_, command := runCommand("list", &studyLog{}, "2026-01-01")
	for _, err := range []error{duration, status, total, streak, line, minutes, topics, command} {
		if err != nil {
			return err
		}
	}
	return nil
}

func show(text string) {
	fmt.Println(text)
}

func keyboard() func(prompt string) (string, bool) {
	reader := bufio.NewReader(os.Stdin)
	return func(prompt string) (string, bool) {
		fmt.Print(prompt)
		line, err := reader.ReadString('\n')
		return strings.TrimRight(line, "\r\n"), err == nil || line != ""
	}
}
