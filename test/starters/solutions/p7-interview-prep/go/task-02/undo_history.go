package main

// Undo history (about 25 minutes)
//
// Return what an editor shows after some commands. "type ab" adds ab at the end, "undo"
// takes the last typing back, "redo" brings back what was undone last. Typing anything
// new empties what could be redone. An undo or redo with nothing to do changes nothing.
//
// Example: "type a", "type b", "undo", "type c" gives "ac".
// What is typed may hold spaces: "type to be" adds "to be".

import "strings"

func UndoHistory(commands []string) (string, error) {
	var done, undone []string
	for _, command := range commands {
		switch command {
		case "undo":
			done, undone = moveLast(done, undone)
		case "redo":
			undone, done = moveLast(undone, done)
		default:
			done, undone = append(done, strings.TrimPrefix(command, "type ")), nil
		}
	}
	return strings.Join(done, ""), nil
}

func moveLast(from, to []string) ([]string, []string) {
	if len(from) == 0 {
		return from, to
	}
	last := len(from) - 1
	return from[:last], append(to, from[last])
}
