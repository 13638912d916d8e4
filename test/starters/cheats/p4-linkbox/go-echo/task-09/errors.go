package main

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/labstack/echo/v5"
)

// How errors become responses.

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
	Code      string `json:"code"`
	Message   string `json:"message"`
	RequestID string `json:"requestId"`
}

// sendError is what every error goes through.
func sendError(c *echo.Context, problem *APIError) error {
	body := errorBody{problem.Code, problem.Message, requestID(c)}
	return c.JSON(problem.Status, map[string]errorBody{"error": body})
}

// handleError gets every error that a handler returned, also one it panicked with. The details of
// what nobody expected are for the log alone.
func (a *app) handleError(c *echo.Context, err error) {
	if response, _ := echo.UnwrapResponse(c.Response()); response != nil && response.Committed {
		a.logError(c, err) // Too late for another answer.
		return
	}
	problem := problemOf(c, err)
	if problem == nil {
		a.logError(c, err)
		problem = &APIError{http.StatusInternalServerError, "internal_error", err.Error()}
	}
	if err := sendError(c, problem); err != nil {
		a.logError(c, err)
	}
}

// problemOf returns what the client may know about an error, or nil.
func problemOf(c *echo.Context, err error) *APIError {
	var problem *APIError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &problem), errors.As(routingError(c, err), &problem):
		return problem
	case errors.As(err, &syntax):
		return &APIError{http.StatusBadRequest, "malformed_json", "The body is not valid JSON."}
	default:
		return nil
	}
}

func (a *app) logError(c *echo.Context, err error) {
	a.logger.Error("unexpected", "requestId", requestID(c), "error", err.Error())
}
