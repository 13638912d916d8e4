package main

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v5"
)

// How errors become responses. Task 9 finishes the functions that say so.

// APIError is an error that the client may see: &APIError{404, "not_found", "There is no link 7."}
type APIError struct {
	Status  int
	Code    string
	Message string
}

func (e *APIError) Error() string {
	return e.Message
}

// todo is the error of a function that is not written yet.
func todo(task string) error {
	return &APIError{http.StatusNotImplemented, "todo", task}
}

type errorBody struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// sendError is what every error goes through. Task 9: add requestId, as contract.md has it.
func sendError(c *echo.Context, problem *APIError) error {
	body := errorBody{problem.Code, problem.Message}
	return c.JSON(problem.Status, map[string]errorBody{"error": body})
}

// handleError gets every error that a handler returned, also one it panicked with. Task 9: malformed
// JSON, and errors that nobody expected.
func (a *app) handleError(c *echo.Context, err error) {
	var problem *APIError
	if errors.As(err, &problem) || errors.As(routingError(c, err), &problem) {
		err = sendError(c, problem)
	}
	if err != nil {
		// Echo answers in a shape of its own, if nothing has been sent yet.
		echo.DefaultHTTPErrorHandler(false)(c, err)
	}
}
