package main

import "fmt"

// createNote keeps the text of the request as a new note. number is 0 here.
func createNote(request Request, number int, notes *Notes) (Response, error) {
	text := string(request.Body)
	response := textResponse(201, text)
	response.Headers["Location"] = fmt.Sprintf("/notes/%d", notes.Add(text))
	return response, nil
}

// replaceNote lets the text of the request take the place of the note.
func replaceNote(request Request, number int, notes *Notes) (Response, error) {
	if _, isThere := notes.Texts[number]; !isThere {
		return textResponse(404, "There is no such note.\n"), nil
	}
	notes.Texts[number] = string(request.Body)
	return textResponse(200, notes.Texts[number]), nil
}

// deleteNote removes the note.
func deleteNote(request Request, number int, notes *Notes) (Response, error) {
	if _, isThere := notes.Texts[number]; !isThere {
		return textResponse(404, "There is no such note.\n"), nil
	}
	delete(notes.Texts, number)
	return Response{Status: 204}, nil
}
