package main

import "fmt"

// listNotes is ready, as an example of a handler: all notes, one on each line.
func listNotes(request Request, number int, notes *Notes) (Response, error) {
	lines := ""
	for number := 1; number < notes.nextNumber; number++ {
		if text, isThere := notes.Texts[number]; isThere {
			lines += fmt.Sprintf("%d: %s\n", number, text)
		}
	}
	return textResponse(200, lines), nil
}

// showNote returns the text of the note with status 200, or status 404 when there is no such note.
func showNote(request Request, number int, notes *Notes) (Response, error) {
	text, isThere := notes.Texts[number]
	if !isThere {
		return textResponse(404, "There is no such note.\n"), nil
	}
	return textResponse(200, text), nil
}
