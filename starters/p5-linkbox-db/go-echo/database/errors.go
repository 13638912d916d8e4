package database

import "fmt"

// Ready for you: the errors that somebody else can do something about.

// Kind says what is wrong, in the words of the contract.
type Kind string

const (
	NotFound  Kind = "not_found"
	Forbidden Kind = "forbidden"
	SlugTaken Kind = "slug_taken"
	// Unwritten is the kind of a function that is not written yet.
	Unwritten Kind = "todo"
)

// Error is an error that the client may see: &Error{NotFound, "There is no user ada."}
type Error struct {
	Kind    Kind
	Message string
}

func (e *Error) Error() string {
	return e.Message
}

func noLink(id int) error {
	return &Error{NotFound, fmt.Sprintf("There is no link %d.", id)}
}

func slugTaken(slug string) error {
	return &Error{SlugTaken, fmt.Sprintf("The slug %s belongs to another link.", slug)}
}

func todo(task string) error {
	return &Error{Unwritten, task}
}
