package main

import "errors"

// Ready for you: what a function returns as its error when it cannot give an answer.
var (
	errEmpty   = errors.New("there is nothing to take")
	errMissing = errors.New("there is no such thing")
)

// errTODO says which task is not written yet.
type errTODO string

func (e errTODO) Error() string {
	return string(e) + " is not written yet"
}
