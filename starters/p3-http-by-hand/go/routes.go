package main

import (
	"strconv"
	"strings"
)

// Handler answers a request. number is the note's, or 0 for the path of all notes.
type Handler func(request Request, number int, notes *Notes) (Response, error)

var allNotes = map[string]Handler{"GET": listNotes, "POST": createNote}
var oneNote = map[string]Handler{"GET": showNote, "PUT": replaceNote, "DELETE": deleteNote}

// Route maps each method of a path to its handler.
type Route struct {
	Handlers map[string]Handler
	Number   int
}

// findRoute returns the route of "/notes" or of a path such as "/notes/7", and false for any other path.
func findRoute(target string) (Route, bool) {
	path, _, _ := strings.Cut(target, "?")
	if path == "/notes" {
		return Route{Handlers: allNotes}, true
	}
	after, isFound := strings.CutPrefix(path, "/notes/")
	number, err := strconv.ParseUint(after, 10, 31)
	if !isFound || err != nil {
		return Route{}, false
	}
	return Route{Handlers: oneNote, Number: int(number)}, true
}
